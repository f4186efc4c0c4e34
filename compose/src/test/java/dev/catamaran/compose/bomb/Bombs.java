package dev.catamaran.compose.bomb;

import static dev.catamaran.compose.bomb.Bomb.full;
import static dev.catamaran.compose.bomb.Bomb.repeated;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Bombs of every kind. What of them takes too long with memory enough, {@code HugeFileTest} and {@code BoundsTest} show. */
final class Bombs {
    private static final String WEB = "services:\n  web:\n    image: shop\n";

    private Bombs() {}

    static List<Bomb> all() {
        return Stream.of(ofAliases(), ofText(), ofIncludes(), ofExtends(), ofVariables())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Bomb> ofAliases() {
        return List.of(
                Bomb.of("a billion laughs", laughs()),
                Bomb.of("aliases of much", repeated("x-a: &a [", "l#, ", 1000, "]\nx-b:\n") + "- *a\n".repeat(100_000)),
                Bomb.of(
                        "merges of much",
                        full(repeated("x-a: &a {", "k#: v, ", 1000, "}\nx-b:\n"), "- {<<: *a}\n", "")),
                Bomb.of("merges of one", repeated("x-a: &a {k: v}\nservices:\n", "  s#: {<<: *a}\n", 16_500, "")));
    }

    private static String laughs() {
        var text = new StringBuilder("x-0: &a0 [" + "lol, ".repeat(10) + "]\n");
        for (var level = 1; level <= 30; level++) {
            var uses = String.join(", ", Collections.nCopies(10, "*a" + (level - 1)));
            text.append("x-%d: &a%d [%s]\n".formatted(level, level, uses));
        }
        return text.toString();
    }

    private static List<Bomb> ofText() {
        return List.of(
                Bomb.of("lists in lists", full("x-a: ", "[", "")),
                Bomb.of("mappings in mappings", full("x-a: ", "{a: ", "")),
                Bomb.of("many values", full("x-a:\n", "- a\n", "")),
                Bomb.of("many services", repeated("services:\n", "  s#: {image: a, nothing: b}\n", 16_500, "")),
                Bomb.of(
                        "a mistake after many services",
                        repeated("services:\n", "  s#: {image: a, init: true}\n", 16_500, "  last: {nothing: b}\n")),
                Bomb.of(
                        "a mistake after many ports",
                        repeated(WEB + "    ports:\n", "    - 127.0.0.1:#:80\n", 33_000, "    nothing: b\n")),
                Bomb.of("many keys", repeated(WEB, "    k#: v\n", 48_000, "")),
                Bomb.of("many ports", repeated(WEB + "    ports:\n", "    - 1-65535:#\n", 99_000, "")),
                Bomb.of("many documents", repeated("", "---\nx-a: [1]\n", 24_000, "")),
                Bomb.of("too many bytes", "include: [large.yaml]\n" + WEB)
                        .with("large.yaml", "#".repeat(4 * Bomb.FULL)));
    }

    private static List<Bomb> ofIncludes() {
        var wide = repeated("include: [", "f#.yaml, ", 60, "]\n");
        return List.of(
                Bomb.of("includes in a circle", "include: [f0.yaml]\n" + WEB)
                        .with(200, "f#.yaml", index -> "include: [f" + (index + 1) % 200 + ".yaml]\n"),
                Bomb.of("a file that includes itself", "include: [compose.yaml]\n" + WEB),
                Bomb.of("includes that double", "include: [f0.yaml]\n" + WEB)
                        .with(60, "f#.yaml", index -> "include: [f%1$d.yaml, f%1$d.yaml]\n".formatted(index + 1))
                        .with("f60.yaml", "services: {last: {image: a}}\n"),
                Bomb.of("large includes", wide + WEB)
                        .with(
                                60,
                                "f#.yaml",
                                index -> repeated("services:\n", "  s" + index + "-#: {image: a}\n", 24_000, "")),
                Bomb.of("large includes of nothing", wide + WEB)
                        .with(60, "f#.yaml", _ -> full("x-a:\n", "- a long text, so that there are few of them\n", "")),
                Bomb.of("a path that leaves the project", "include: [../../etc/passwd]\n" + WEB));
    }

    private static List<Bomb> ofExtends() {
        return List.of(
                Bomb.of(
                        "services that extend each other",
                        repeated("services:\n", "  s#: {extends: s0}\n", 10_000, "")),
                Bomb.of("a circle over files", "services: {a: {extends: {file: f0.yaml, service: a}}}\n")
                        .with(
                                200,
                                "f#.yaml",
                                index -> "services: {a: {extends: {file: f%d.yaml, service: a}}}\n"
                                        .formatted((index + 1) % 200)),
                Bomb.of(
                        "many that extend much",
                        repeated(
                                repeated("services:\n  a: {image: i, labels: {", "l#: v, ", 1000, "}}\n"),
                                "  s#: {extends: a}\n",
                                24_000,
                                "")),
                Bomb.of(
                                "large bases",
                                repeated("services:\n", "  s#: {extends: {file: f#.yaml, service: a}}\n", 60, ""))
                        .with(60, "f#.yaml", _ -> repeated("services: {a: {image: i}}\nx-a:\n", "- a\n", 95_000, "")),
                Bomb.of(
                                "a large base of many",
                                repeated("", "---\nservices: {a: {extends: {file: f.yaml, service: a}}}\n", 1000, ""))
                        .with(
                                "f.yaml",
                                repeated("services: {a: {image: i}}\nx-a: &a [", "a, ", 500, "]\nx-b: [")
                                        + "*a, ".repeat(400) + "]\n"),
                Bomb.of("a base that leaves the project", "services: {a: {extends: {file: ../b.yaml, service: b}}}\n"));
    }

    private static List<Bomb> ofVariables() {
        return List.of(
                Bomb.of("defaults in defaults", full("name: ", "${A:-", "\n" + WEB)),
                Bomb.of("closed defaults", "name: " + "${A:-".repeat(300_000) + "}".repeat(300_000) + "\n" + WEB),
                Bomb.of("variables that grow", WEB + "x-a: $A\n")
                        .with(".env", "A=xxxxxxxxxx\n" + "A=$A$A$A$A\n".repeat(40)),
                Bomb.of("uses of a long variable", repeated(WEB + "x-a:\n", "- $A\n", 95_000, ""))
                        .with(".env", "A=" + "x".repeat(1_000_000) + "\n"),
                Bomb.of(
                                "many files of variables",
                                repeated("services:\n", "  s#: {image: a, env_file: [v.env]}\n", 14_000, ""))
                        .with("v.env", full("", "V#=1\n", "")),
                Bomb.of(
                                "many uses of a file",
                                repeated("services:\n", "  s#: {image: a, env_file: [v.env]}\n", 14_000, ""))
                        .with("v.env", repeated("", " \n", 200_000, "")),
                Bomb.of(
                                "many uses of a variable",
                                repeated("services:\n", "  s#: {image: a, env_file: [v.env]}\n", 5000, ""))
                        .with("v.env", repeated("", "V#=$A\n", 1000, "")),
                Bomb.of(
                        "defaults in many defaults",
                        repeated(WEB + "x-a:\n", "- " + "${A:-".repeat(99) + "}".repeat(99) + "\n", 5000, "")),
                Bomb.of("variables that leave the project", WEB + "    env_file: /proc/self/environ\n"));
    }
}
