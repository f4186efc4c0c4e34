package dev.catamaran.compose.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.parse.Trees;
import dev.catamaran.compose.tree.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    private static String completed(String project) {
        return Shown.show(Completion.of(Trees.of(project), "shop"));
    }

    @Test
    void shouldAddTheDefaultNetworkAndNames() {
        assertThat(completed("{services: {web: {}}, volumes: {data: , old: {external: true}, no: {name: ''}}}"))
                .isEqualTo("{services: {web: {networks: {default: null}}}, "
                        + "volumes: {data: {name: 'shop_data'}, old: {external: true, name: 'old'}, no: {name: ''}}, "
                        + "networks: {default: {name: 'shop_default'}}, name: 'shop'}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"network_mode: host", "provider: {type: a}", "networks: {own: null}"})
    void shouldNotAddTheDefaultNetworkWhereNoServiceJoinsIt(String keys) {
        assertThat(completed("services: {web: {" + keys + "}}")).doesNotContain("default");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "links: [db]|{db: {condition: 'service_started', restart: true, required: true}}",
                "links: ['db:store']|{db: {condition: 'service_started', restart: true, required: true}}",
                "ipc: 'service:db'|{db: {condition: 'service_started', restart: true, required: true}}",
                "volumes_from: ['db:ro']|{db: {condition: 'service_started', restart: false, required: true}}",
                "links: [db], depends_on: {db: {condition: service_healthy}}|{db: {condition: 'service_healthy'}}"
            })
    void shouldAddImpliedDependencies(String keys, String dependencies) {
        assertThat(completed("services: {web: {" + keys + "}}")).contains("depends_on: " + dependencies);
    }

    @Test
    void shouldNotDependOnAContainer() {
        assertThat(completed("services: {web: {volumes_from: ['container:db']}}"))
                .doesNotContain("depends_on");
    }

    @Test
    void shouldWriteTheNumberOfContainersInBothPlaces() {
        assertThat(completed("services: {web: {scale: 2, deploy: {mode: a}}}"))
                .contains("deploy: {mode: 'a', replicas: 2}");
    }

    @Test
    void shouldCleanTargets() {
        assertThat(completed("services: {web: {volumes: [{type: tmpfs, target: /a/../b/}]}}"))
                .contains("target: '/b'");
    }

    @Test
    void shouldAddWhatSectionsDoNotSay() {
        // Given
        var project = Trees.of("""
                services:
                  web:
                    pull_policy: if_not_present
                    build: {}
                    secrets: [{source: key}, {source: key, target: /own}]
                    ports: [{target: 80}]
                    gpus: [{driver: a}, {device_ids: ['0']}]
                """);

        // When
        var shown = Shown.show(Defaults.of(project));

        // Then
        assertThat(shown)
                .contains("pull_policy: 'missing'")
                .contains("build: {context: '.', dockerfile: 'Dockerfile'}")
                .contains("[{source: 'key', target: '/run/secrets/key'}, {source: 'key', target: '/own'}]")
                .contains("[{target: 80, protocol: 'tcp', mode: 'ingress'}]")
                .contains("[{driver: 'a', count: 'all'}, {device_ids: ['0']}]");
    }
}
