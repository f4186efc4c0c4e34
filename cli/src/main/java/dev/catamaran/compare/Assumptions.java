package dev.catamaran.compare;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a comparison without a cluster and an engine takes for granted.
 *
 * @param kubernetes the minor version, such as {@code 1.36}
 * @param engine the Engine API version, such as {@code 1.51}
 * @param controller whether an operator is resident
 * @param ipvs whether the kernels of the Swarm's nodes have IPVS
 */
public record Assumptions(String kubernetes, String engine, boolean controller, boolean ipvs) {
    /** The newest that Catamaran knows, with everything in place. */
    public static final Assumptions NEWEST = new Assumptions("1.36", "1.51", true, true);

    /** The minor versions that the tests on real clusters begin with. */
    private static final Map<String, Integer> OLDEST = Map.of("kubernetes", 31, "engine", 41);

    private static final Pattern VERSION = Pattern.compile("1\\.[0-9]{1,3}");
    private static final String FIX =
            "write kubernetes=1.36, engine=1.51, controller, no-controller, ipvs or no-ipvs, separated by commas";

    /** Reads {@code --assume}; {@link IllegalArgumentException} tells the form. What is not written is {@link #NEWEST}. */
    public static Assumptions parse(String text) {
        var values = new LinkedHashMap<String, String>();
        for (var word : text.isBlank() ? List.<String>of() : Arrays.asList(text.split(",", -1))) {
            var assumption = word.strip();
            switch (assumption) {
                case "controller", "ipvs" -> values.put(assumption, "true");
                case "no-controller", "no-ipvs" -> values.put(assumption.substring("no-".length()), "false");
                default -> version(assumption, values);
            }
        }
        return new Assumptions(
                values.getOrDefault("kubernetes", NEWEST.kubernetes),
                values.getOrDefault("engine", NEWEST.engine),
                Boolean.parseBoolean(values.getOrDefault("controller", "true")),
                Boolean.parseBoolean(values.getOrDefault("ipvs", "true")));
    }

    private static void version(String assumption, Map<String, String> values) {
        var equals = assumption.indexOf('=');
        var key = equals < 0 ? assumption : assumption.substring(0, equals);
        if (equals < 0 || !(key.equals("kubernetes") || key.equals("engine"))) {
            throw new IllegalArgumentException("\"%s\" is no assumption: %s".formatted(assumption, FIX));
        }
        var version = assumption.substring(equals + 1);
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("\"%s\" is no version: write %s=%s"
                    .formatted(version, key, key.equals("engine") ? NEWEST.engine : NEWEST.kubernetes));
        }
        var oldest = OLDEST.getOrDefault(key, 0);
        if (Integer.parseInt(version.substring("1.".length())) < oldest) {
            throw new IllegalArgumentException(
                    "%s is older than 1.%d, the oldest that Catamaran keeps".formatted(assumption, oldest));
        }
        values.put(key, version);
    }

    /** In words, for people. */
    public String sentence() {
        return List.of(
                        "Kubernetes " + kubernetes,
                        "Engine API " + engine,
                        controller ? "operator running" : "no operator",
                        ipvs ? "IPVS" : "no IPVS")
                .stream()
                .collect(Collectors.joining(", "));
    }
}
