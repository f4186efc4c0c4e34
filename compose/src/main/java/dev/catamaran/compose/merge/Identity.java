package dev.catamaran.compose.merge;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import java.util.Map;
import java.util.Optional;

/** What makes two items of a list the same: the later one then takes the place of the earlier one. */
enum Identity {
    /** Of {@code KEY=value}: the key. */
    KEY,
    /** The text. */
    TEXT,
    /** Of a port: address, both ports, protocol. A published number is another than a published text. */
    PORT,
    /** Of a mount: where it is mounted. */
    TARGET,
    /** Of a device: what it is in the container. */
    DEVICE,
    /** Of a config: where it is mounted, by default in the root folder. */
    CONFIG,
    /** Of a secret: where it is mounted, by default among the secrets. */
    SECRET,
    /** Of a file: its path. */
    FILE;

    /** The lists in which no two items are the same. */
    static final Level<Identity> TABLE = Level.of(Map.ofEntries(
            Map.entry("networks.*.labels", KEY),
            Map.entry("services.*.annotations", KEY),
            Map.entry("services.*.build.additional_contexts", KEY),
            Map.entry("services.*.build.args", KEY),
            Map.entry("services.*.build.labels", KEY),
            Map.entry("services.*.build.tags", KEY),
            Map.entry("services.*.cap_add", KEY),
            Map.entry("services.*.cap_drop", KEY),
            Map.entry("services.*.configs", CONFIG),
            Map.entry("services.*.deploy.labels", KEY),
            Map.entry("services.*.devices", DEVICE),
            Map.entry("services.*.dns", KEY),
            Map.entry("services.*.dns_opt", KEY),
            Map.entry("services.*.dns_search", KEY),
            Map.entry("services.*.env_file", FILE),
            Map.entry("services.*.environment", KEY),
            Map.entry("services.*.expose", TEXT),
            Map.entry("services.*.labels", KEY),
            Map.entry("services.*.links", KEY),
            Map.entry("services.*.networks.*.aliases", KEY),
            Map.entry("services.*.networks.*.link_local_ips", KEY),
            Map.entry("services.*.ports", PORT),
            Map.entry("services.*.profiles", KEY),
            Map.entry("services.*.secrets", SECRET),
            Map.entry("services.*.sysctls", KEY),
            Map.entry("services.*.tmpfs", KEY),
            Map.entry("services.*.volumes", TARGET)));

    /** What the item is known by; nothing for an item that is like no other. */
    Optional<String> of(Node item) {
        return switch (item) {
            case Scalar scalar -> isTaken(scalar) ? Optional.of(ofText(scalar.text())) : Optional.empty();
            case Mapping mapping -> ofMapping(mapping);
            case Node _ -> Optional.empty();
        };
    }

    /** A number is left where only texts may stand: the check of types tells of it. */
    private boolean isTaken(Scalar scalar) {
        return switch (this) {
            case TEXT, PORT -> true;
            case KEY, TARGET, DEVICE, CONFIG, SECRET, FILE -> scalar.kind() == Scalar.Kind.TEXT;
        };
    }

    private String ofText(String text) {
        return switch (this) {
            case KEY -> text.split("=", 2)[0];
            case DEVICE -> {
                var parts = text.split(":", -1);
                yield parts.length == 1 ? text : parts[1];
            }
            case CONFIG -> "/" + text;
            case SECRET -> "/run/secrets/" + text;
            case TEXT, PORT, TARGET, FILE -> text;
        };
    }

    private Optional<String> ofMapping(Mapping item) {
        return switch (this) {
            case KEY, TEXT -> Optional.empty();
            case PORT -> text(item, "target").map(target -> port(item, target));
            case TARGET, DEVICE -> text(item, "target");
            case CONFIG -> text(item, "target").or(() -> text(item, "source").map(source -> "/" + source));
            case SECRET -> text(item, "target").or(() -> text(item, "source").map(source -> "/run/secrets/" + source));
            case FILE -> text(item, "path");
        };
    }

    private static String port(Mapping item, String target) {
        var published = item.find("published")
                .filter(value -> value instanceof Scalar scalar && scalar.kind() == Kind.INTEGER)
                .map(_ -> "number ")
                .orElse("");
        return text(item, "host_ip").orElse("0.0.0.0")
                + ":" + published
                + text(item, "published").orElse("")
                + ":" + target
                + "/" + text(item, "protocol").orElse("tcp");
    }

    private static Optional<String> text(Mapping item, String key) {
        return item.find(key).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text());
    }
}
