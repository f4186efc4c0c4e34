package dev.catamaran.compose.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{a: 1, b: 2} | [b=3, c] | ['a=1', 'b=3', 'c']",
                "[a=1] | {a: , b: x=y, c: 1.50, d: true} | ['a', 'b=x=y', 'c=1.5', 'd=true']",
                "{a: 1} | {a: 2} | ['a=2']",
                "{a: 1} | b=2 | ['a=1', 'b=2']",
                "{a: 1} | [] | ['a=1']"
            })
    void shouldMergePairsByKey(String earlier, String later, String merged) {
        // When
        var merging = Merging.ofKey("environment: " + earlier, "environment: " + later);

        // Then
        assertThat(merging.service()).isEqualTo("{environment: " + merged + "}");
        assertThat(merging.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels", "annotations", "environment", "sysctls"})
    void shouldMergeAllPairsOfAService(String key) {
        // When
        var merging = Merging.ofKey(key + ": {a: 1}", key + ": [a=2]");

        // Then
        assertThat(merging.service()).isEqualTo("{" + key + ": ['a=2']}");
    }

    @Test
    void shouldMergePairsDeeperDown() {
        // When
        var merging = Merging.of(
                "services: {tern: {build: {args: [a=1], labels: [a=1], additional_contexts: [a=1]}, deploy: {labels: [a=1]}}}\n"
                        + "networks: {n: {labels: [a=1]}}\nvolumes: {v: {labels: [a=1]}}",
                "services: {tern: {build: {args: {a: 2}, labels: {a: 2}, additional_contexts: {a: 2}}, deploy: {labels: {a: 2}}}}\n"
                        + "networks: {n: {labels: {a: 2}}}\nvolumes: {v: {labels: {a: 2}}}");

        // Then
        assertThat(merging.shown())
                .isEqualTo("{services: {tern: {build: {args: ['a=2'], labels: ['a=2'], additional_contexts: ['a=2']},"
                        + " deploy: {labels: ['a=2']}}}, networks: {n: {labels: ['a=2']}},"
                        + " volumes: {v: {labels: ['a=1', 'a=2']}}}");
    }

    @Test
    void shouldKeepThePlaceOfEachKey() {
        // When
        var merging = Merging.ofKey("labels: {a: 1, b: 2}", "labels: {b: 3}");

        // Then
        var labels = (Sequence) merging.at("services", "tern", "labels");
        assertThat(labels.items().getFirst().origin()).isEqualTo(new Origin("a", 1, 28));
        assertThat(labels.items().getLast().origin()).isEqualTo(new Origin("b", 1, 28));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "['a:1', b=2] | {a: 3, b: 2, c: [4, 5]} | ['a:1', 'b=2', 'a=3', 'c=4', 'c=5']",
                "{a: 1} | {a: 1} | ['a=1']",
                "{a: 1} | ~ | {a: 1}"
            })
    void shouldAddHostsThatAreNotThere(String earlier, String later, String merged) {
        // When
        var service = Merging.ofKey("extra_hosts: " + earlier, "extra_hosts: " + later);
        var build = Merging.ofKey("build: {extra_hosts: " + earlier + "}", "build: {extra_hosts: " + later + "}");

        // Then
        assertThat(service.service()).isEqualTo("{extra_hosts: " + merged + "}");
        assertThat(build.service()).isEqualTo("{build: {extra_hosts: " + merged + "}}");
    }
}
