package dev.catamaran.compose.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.canonical.Canonical;
import dev.catamaran.compose.canonical.Completion;
import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.parse.Binder;
import dev.catamaran.compose.parse.Trees;
import dev.catamaran.compose.problem.Problems;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
    private final Problems problems = new Problems();

    private void check(String project) {
        var tree = Completion.of(Canonical.of(Trees.of(project), problems), "shop");
        Rules.check(Binder.bind(Project.class, tree, problems).orElseThrow(), tree, Set.of("idle"), problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "restart: always|services.web: has neither an image nor a build: write image: or build:",
                "image: a, healthcheck: {test: [curl]}|services.web.healthcheck.test: begins with curl: "
                        + "begin it with CMD, CMD-SHELL or NONE",
                "image: a, ports: [{target: 1, host_ip: here}]|services.web.ports[0].host_ip: here is no IP address: "
                        + "write one such as 127.0.0.1",
                "image: a, develop: {watch: [{path: a, action: sync}]}|services.web.develop.watch[0]: "
                        + "has no target to copy to: write target:",
                "image: a, gpus: [{count: 1, device_ids: ['0']}]|services.web.gpus[0]: "
                        + "has both count and device_ids: remove one of them",
                "build: {dockerfile: a, dockerfile_inline: b}|services.web.build.dockerfile_inline: "
                        + "excludes dockerfile, which is there too: remove one of them",
                "build: {additional_contexts: {c: 'service:off'}}|services.web.build.additional_contexts.c: "
                        + "names the service off, which is not there",
                "platform: a, build: {platforms: [b]}|services.web.platform: a is none of build.platforms: "
                        + "add it there, or remove it here",
                "image: a, network_mode: host, networks: [default]|services.web.network_mode: "
                        + "excludes networks, which are there too: remove one of them",
                "image: a, networks: [backen]|services.web.networks.backen: is no network of the project: write backend",
                "image: a, volumes: ['dat:/a']|services.web.volumes[0]: dat is no volume of the project: write data",
                "image: a, configs: [zzz]|services.web.configs[0]: zzz is no config of the project: "
                        + "add it to configs of the file",
                "image: a, secrets: [zzz]|services.web.secrets[0]: zzz is no secret of the project: "
                        + "add it to secrets of the file",
                "image: a, models: [zzz]|services.web.models.zzz: is no model of the project: "
                        + "add it to models of the file",
                "image: a, depends_on: [dbs]|services.web.depends_on.dbs: names the service dbs, which is not there: "
                        + "write db",
                "image: a, depends_on: [idle]|services.web.depends_on.idle: "
                        + "names the service idle, which no active profile has",
                "image: a, links: [off]|services.web.depends_on.off: names the service off, which is not there",
                "image: a, tmpfs: [/a], volumes: [/a]|services.web.volumes[0]: has the path of tmpfs[0]: "
                        + "mount one of them elsewhere",
                "image: a, volumes: [{type: bind, target: /a}]|services.web.volumes[0]: has no source: write source:",
                "image: a, scale: 2, deploy: {replicas: 3}|services.web.scale: is another value than deploy.replicas: "
                        + "write it in one of the two places",
                "image: a, scale: -1|services.web.scale: is less than 0: write 0 or more",
                "image: a, scale: 2, container_name: one|services.web.container_name: "
                        + "is one name for several containers: remove it, or run one container only",
                "image: a, mem_limit: 1g, deploy: {resources: {limits: {memory: 2g}}}|services.web.mem_limit: "
                        + "is another value than deploy.resources.limits.memory: write it in one of the two places",
                "image: a, depends_on: [web]|services.web.depends_on.web: waits for itself: web → web: "
                        + "remove one of these dependencies",
                "image: a, container_name: named|services.web.container_name: "
                        + "named is the name of the service db's container: write another one"
            })
    void shouldTellWhatAServiceBreaks(String keys, String message) {
        // When
        check("""
                services:
                  db: {image: b, container_name: named}
                  web: {%s}
                networks: {backend: }
                volumes: {data: }
                """.formatted(keys));

        // Then
        assertThat(Trees.told(problems)).singleElement().asString().endsWith(": " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "volumes: {a: {external: true, driver: b}}|volumes.a: is external, and only its name can be written",
                "configs: {a: {file: b, content: c}}|configs.a: has several sources",
                "configs: {a: {labels: {b: c}}}|configs.a: has no source",
                "secrets: {a: {file: b, environment: c}}|secrets.a: has several sources",
                "secrets: {a: {driver: b}}|secrets.a: has no source",
                "secrets: {a: {external: false}}|secrets.a: has no source"
            })
    void shouldTellWhatAResourceBreaks(String section, String message) {
        // When
        check(section);

        // Then
        assertThat(Trees.told(problems)).singleElement().asString().contains(": " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: a, depends_on: {idle: {condition: service_started, required: false}}",
                "image: a, mem_limit: 1g, deploy: {resources: {limits: {memory: 1024m}}}",
                "image: a, volumes: ['data:/a', '/b']",
                "image: a, scale: 0, deploy: {replicas: 0}",
                "provider: {type: a}"
            })
    void shouldTakeWhatComposeTakes(String keys) {
        // When
        check("{services: {web: {" + keys + "}}, volumes: {data: }, secrets: {s: {external: true}}, "
                + "configs: {c: {external: false}}}");

        // Then
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void shouldTellAnImpliedDependencyAtItsPlace() {
        // When
        check("""
                services:
                  web:
                    image: a
                    network_mode: service:off
                """);

        // Then
        assertThat(Trees.told(problems))
                .containsExactly("f:4:19: services.web.depends_on.off: names the service off, which is not there");
    }

    @Test
    void shouldTellEachCycleOnce() {
        // When
        check(
                "services: {a: {image: i, depends_on: [b]}, b: {image: i, depends_on: [a]}, c: {image: i, depends_on: [a]}}");

        // Then
        assertThat(Trees.told(problems))
                .singleElement()
                .asString()
                .contains("services.a.depends_on.b: waits for itself: a → b → a");
    }

    @Test
    void shouldFollowALongChain() {
        // Given
        var length = 5_000;
        var chain = IntStream.range(0, length)
                .mapToObj(i -> "s%d: {image: i, depends_on: [s%d]}".formatted(i, (i + 1) % length))
                .collect(Collectors.joining(", "));

        // When
        check("services: {" + chain + "}");

        // Then
        assertThat(problems.all()).hasSize(1);
    }
}
