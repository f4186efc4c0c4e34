package dev.catamaran.compose.merge;

import java.util.Map;

/** How a later value of a key goes over an earlier one. A key that is not in the table is merged {@link #DEEP}. */
enum Rule {
    /** Mappings by key, lists one after the other; a single value replaces, nothing changes nothing. */
    DEEP,
    /** The later value alone, also if it is nothing. */
    REPLACE,
    /** {@code KEY=value} in a list or a mapping: both as a list, one after the other. */
    PAIRS,
    /** A text or a list of texts: as a list, one after the other. */
    LIST,
    /** Hosts with addresses: as a list without what is there already. */
    HOSTS,
    /** A single value or a list: a single one is replaced, else deep. */
    OPTION,
    /** Names in a list or a mapping: as a mapping, deep. */
    NAMES,
    /** Like {@link #NAMES}; a bare name waits for the service to start. */
    DEPENDENCIES,
    /** A text is the context. */
    BUILD,
    /** Deep for the same driver, or where one names none; else replaced. */
    LOGGING,
    /** Lists of address pools by subnet: the later list, each over the earlier one of its subnet. */
    POOLS;

    /** The keys that are not merged like any other. */
    static final Level<Rule> TABLE = Level.of(Map.ofEntries(
            Map.entry("networks.*.ipam.config", POOLS),
            Map.entry("networks.*.labels", PAIRS),
            Map.entry("volumes.*.labels", PAIRS),
            Map.entry("services.*.annotations", PAIRS),
            Map.entry("services.*.build", BUILD),
            Map.entry("services.*.build.additional_contexts", PAIRS),
            Map.entry("services.*.build.args", PAIRS),
            Map.entry("services.*.build.extra_hosts", HOSTS),
            Map.entry("services.*.build.labels", PAIRS),
            Map.entry("services.*.command", REPLACE),
            Map.entry("services.*.depends_on", DEPENDENCIES),
            Map.entry("services.*.deploy.labels", PAIRS),
            Map.entry("services.*.dns", LIST),
            Map.entry("services.*.dns_opt", LIST),
            Map.entry("services.*.dns_search", LIST),
            Map.entry("services.*.entrypoint", REPLACE),
            Map.entry("services.*.env_file", LIST),
            Map.entry("services.*.environment", PAIRS),
            Map.entry("services.*.extra_hosts", HOSTS),
            Map.entry("services.*.healthcheck.test", REPLACE),
            Map.entry("services.*.label_file", LIST),
            Map.entry("services.*.labels", PAIRS),
            Map.entry("services.*.logging", LOGGING),
            Map.entry("services.*.models", NAMES),
            Map.entry("services.*.networks", NAMES),
            Map.entry("services.*.provider.options.*", OPTION),
            Map.entry("services.*.sysctls", PAIRS),
            Map.entry("services.*.tmpfs", LIST),
            Map.entry("services.*.ulimits.*", REPLACE)));
}
