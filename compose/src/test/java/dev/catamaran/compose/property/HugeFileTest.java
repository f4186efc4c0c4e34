package dev.catamaran.compose.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.catamaran.compose.Loaded;
import dev.catamaran.compose.problem.Problem.Severity;
import dev.catamaran.compose.read.Bounds;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of the most bytes or values that are read, each made so that a step which is not careful takes the square of them. What
 * is refused is refused for what that step found: a file of too many values would never come to it.
 */
class HugeFileTest {
    private static final int LARGEST = 3 * 1024 * 1024 - 1024;
    /** Of the processor's time; the slowest took 1.3 s on two cores of 2.3 GHz. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final String SERVICE = "services:\n  web:\n    image: shop\n";

    /**
     * A file.
     *
     * @param items how many at most, where the file may not be full of them
     */
    record Huge(String head, IntFunction<String> item, int items, String tail) {
        static Huge of(String head, String item, String tail) {
            return new Huge(head, index -> item.replace("#", Integer.toString(index)), LARGEST, tail);
        }

        static Huge list(String key, String item) {
            return of(SERVICE + "    " + key + ":\n", "    - " + item + "\n", "")
                    .holding(1);
        }

        /** The same of fewer items, so that with as many values in each the file holds no more than it may. */
        Huge holding(int values) {
            return new Huge(head, item, (Bounds.NODES - 100) / values, tail);
        }

        String text() {
            var text = new StringBuilder(head);
            for (var index = 0; index < items && text.length() < LARGEST - 100; index++) {
                text.append(item.apply(index));
            }
            return text.append(tail).toString();
        }
    }

    static List<Arguments> refused() {
        var ports = "services: {web: {image: a, ports: [1-1000]}}\n---\n";
        var variables = "  s#: {image: a, env_file: [v.env]}\n";
        var text = "x-a: &a " + "a ".repeat(500_000) + "\nx-b:\n";
        return List.of(
                told("unknown keys", Huge.of(SERVICE, "    key#: 1\n", "").holding(2), "is not known here"),
                // A link is a dependency, too.
                told(
                        "unknown links",
                        Huge.list("links", "s#:t").holding(2),
                        "names the service s0, which is not there"),
                told("files", Huge.of("include:\n", "- f#.yaml\n", "").holding(1), "does not exist"),
                told("ranges of ports", Huge.list("ports", "1-65535:#"), "is no port"),
                told("mounts", Huge.list("volumes", "/a:/b#"), "is one entry too many"),
                told(
                        "documents",
                        Huge.of(SERVICE + "    labels:\n", "---\nx-a: 1\n", "").holding(3),
                        "must be a mapping or a list"),
                told("documents over ports", Huge.of("", ports, "x-a: 1\n").holding(10), "too many over each other"),
                told(
                        "files of variables",
                        Huge.of("services:\n", variables, "").holding(7),
                        "is one variable too many"),
                told("uses of a long text", Huge.of(text, "- *a\n", ""), "aliases counted"),
                told("nested expressions", Huge.of("name: ", "${A:-", "\n" + SERVICE), "is not closed"));
    }

    private static Arguments told(String name, Huge huge, String told) {
        return arguments(named(name, huge), told);
    }

    static List<Named<Huge>> taken() {
        return List.of(
                named("addresses of a host", Huge.list("extra_hosts", "db:10.#")),
                named("digits", Huge.of(SERVICE + "x-a: ", "9", "\n")),
                named("words", Huge.of(SERVICE + "    command: ", "a ", "\n")),
                named("periods", Huge.of(SERVICE + "    pull_policy: every_", "1d", "\n")),
                named("steps of a path", Huge.of(SERVICE + "    build: ./", "a/../", "\n")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void shouldRefuseInShortTime(Huge huge, String told, @TempDir Path folder) throws IOException {
        // When
        var loaded = load(huge, folder);
        // Then
        assertThat(loaded)
                .isInstanceOfSatisfying(
                        Loaded.Refused.class,
                        refused -> assertThat(refused.problems())
                                .anyMatch(problem -> problem.severity() == Severity.INVALID
                                        && problem.origin().line() > 0
                                        && problem.toString().contains(told)));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void shouldTakeInShortTime(Huge huge, @TempDir Path folder) throws IOException {
        // When
        var loaded = load(huge, folder);
        // Then
        assertThat(loaded).isInstanceOf(Loaded.Valid.class);
    }

    /** Not for longer than is allowed; with the other files that are in the folder. */
    static Loaded load(Huge huge, Path folder) throws IOException {
        Files.writeString(folder.resolve("v.env"), new Huge("", index -> "V" + index + "=1\n", 50_000, "").text());
        var text = huge.text();
        // What we compute: the kernel's time for fresh pages is anything from nothing to several seconds.
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadUserTime();
        var loaded = new Trial(folder).load(text);
        assertThat(Duration.ofNanos(threads.getCurrentThreadUserTime() - start)).isLessThan(LONGEST);
        return loaded;
    }
}
