package dev.catamaran.compose.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectivesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ports: [80] | ports: !reset [] | {}",
                "ports: [80] | ports: !override [81] | {ports: [81]}",
                "command: a, user: b | command: !reset , user: c | {user: 'c'}",
                "hostname: a | user: !reset x | {hostname: 'a'}",
                "environment: {a: 1, b: 2} | environment: {a: !reset , c: 3} | {environment: ['b=2', 'c=3']}",
                "extra_hosts: {a: 1, b: 2} | extra_hosts: {a: !reset } | {extra_hosts: ['b=2']}",
                "environment: {a: 1, b: 2} | environment: !override {c: 3} | {environment: {c: 3}}",
                "environment: [a=1, b=2] | environment: {a: !override 5} | {environment: ['a=5', 'b=2']}",
                "deploy: {labels: {a: 1}, replicas: 2} | deploy: {labels: !override {b: 1}} | {deploy: {labels: {b: 1}, replicas: 2}}",
                "deploy: {labels: {a: 1}, replicas: 2} | deploy: !override {replicas: !reset } | {deploy: {}}",
                "build: a | build: {context: !reset , target: b} | {build: {target: 'b'}}",
                "depends_on: [a, b] | depends_on: {a: !reset } | {depends_on: {b: {condition: 'service_started', required: true}}}",
                "networks: [a] | networks: !override [b] | {networks: ['b']}",
                "x-a: {b: 1} | x-a: !override [2] | {x-a: [2]}"
            })
    void shouldDropWhatTheTagSays(String earlier, String later, String merged) {
        // When
        var merging = Merging.ofKey(earlier, later);

        // Then
        assertThat(merging.service()).isEqualTo(merged);
        assertThat(merging.problems()).isEmpty();
    }

    @Test
    void shouldDropAndReplaceWholeServices() {
        // When
        var merging = Merging.of(
                "services: {tern: {user: a}, gull: {user: b}, auk: {user: c}}",
                "services: {tern: !reset , gull: !override {hostname: d}}");

        // Then
        assertThat(merging.shown()).isEqualTo("{services: {gull: {hostname: 'd'}, auk: {user: 'c'}}}");
    }

    @Test
    void shouldTakeTheTagsAwayAfterEachFile() {
        // When
        var merging = Merging.of(
                "services: {tern: {ports: !override [80], user: !reset a}}",
                "services: {tern: {ports: [81], user: b}}");

        // Then
        assertThat(merging.service()).isEqualTo("{ports: [80, 81], user: 'b'}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"environment", "labels", "extra_hosts"})
    void shouldKeepAndTellWhatIsInAList(String key) {
        // When
        var merging = Merging.ofKey(key + ": [a=1, b=2]", key + ": {a: !reset }");

        // Then
        assertThat(merging.service()).isEqualTo("{" + key + ": ['a=1', 'b=2']}");
        assertThat(merging.problems())
                .singleElement()
                .asString()
                .endsWith("services.tern." + key + ".a: !reset drops keys of mappings, and this is in a list, or merged"
                        + " from several files already: tag the whole mapping !override");
    }

    @Test
    void shouldKeepAndTellWhatSeveralFilesMerged() {
        // When
        var merging = Merging.of(
                "services: {tern: {labels: {a: 1}}}",
                "services: {tern: {labels: {b: 2}}}",
                "services: {tern: {labels: {a: !reset }}}");

        // Then
        assertThat(merging.service()).isEqualTo("{labels: ['a=1', 'b=2']}");
        assertThat(merging.problems()).hasSize(1);
    }

    @Test
    void shouldKeepTheTagsOfAServiceThatExtends() {
        // When
        var merging = Merging.ofService(
                "{ports: !override [80], user: a, command: b, labels: !reset {c: d}}",
                "{ports: [81], user: !reset , command: !override e}");

        // Then
        assertThat(merging.shown()).isEqualTo("{ports: [80, 81], user: !reset '', command: !override 'e'}");
    }

    @Test
    void shouldDropEarlierFilesAfterExtending() {
        // Given
        var service =
                Merging.ofService("{user: a}", "{user: !reset , hostname: b}").shown();

        // When
        var merging = Merging.of("services: {tern: {user: x, init: true}}", "services: {tern: " + service + "}");

        // Then
        assertThat(merging.service()).isEqualTo("{init: true, hostname: 'b'}");
    }
}
