package dev.catamaran.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.model.Identity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken rule is told beside what cannot be read, but never as another word for that. */
class AtOnceTest {
    static Stream<InvalidCase> cases() {
        return InvalidCase.all().stream().filter(broken -> broken.before().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldTellEveryBrokenRuleBesideAnotherMistake(InvalidCase broken) {
        // Given
        var tree = (ObjectNode) broken.invalid().deepCopy();
        tree.put("replicas", "many");
        tree.remove("image");

        // Then
        assertThat(wrong(tree))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("spec.image: "))
                .anyMatch(line -> line.startsWith("spec.replicas: "))
                .anyMatch(line -> line.startsWith(broken.path() + ": ") && line.endsWith(broken.message()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            labels: {catamaran.dev/x: a, b: 1}                               | spec.labels[b] spec.labels[catamaran.dev/x]
            annotations: {catamaran.dev/x: 1}                                | spec.annotations[catamaran.dev/x] spec.annotations[catamaran.dev/x]
            security: {user: -5, capabilities: {add: [CAP_NET_ADMIN]}}       | spec.security.capabilities.add[CAP_NET_ADMIN] spec.security.user
            volumes: [{name: a, mountPath: /a}, {name: b, mountPath: /b, scratch: {}}, {name: c, mountPath: /b/c, scratch: {}}] | spec.volumes[a] spec.volumes[c].mountPath
            """)
    void shouldTellWhatOtherPartsOfASectionBreak(String spec, String paths) {
        assertThat(paths(spec)).containsExactly(paths.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ports: [{name: http, containerPort: x}], healthcheck: {http: {port: http}}                     | spec.ports[http].containerPort
            prots: [{name: http, containerPort: 80}], healthcheck: {http: {port: http}}                    | spec.prots
            expose: [80], healthcheck: {tcp: {port: http}}                                                 | spec.expose
            security: {user: -5, group: 5}                                                                 | spec.security.user
            security: {runAsUser: 5, group: 5}                                                             | spec.security.runAsUser
            security: {user: 0, profile: Restricted, runAsNonRoot: "false"}                                | spec.security.runAsNonRoot
            targets: {kubernetes: {mode: Disabled}, swarm: true}                                           | spec.targets.swarm
            targets: {swarm: {clutser: a}}                                                                 | spec.targets.swarm.clutser
            healthcheck: {exec: {command: [a]}, interval: 1min, startInterval: 20s}                        | spec.healthcheck.interval
            volumes: [{name: a, mountPath: /a, scratch: {}}, {name: a, mountPath: /a, scratch: {}}]        | spec.volumes[1]
            ports: [{name: a, containerPort: 53, protocol: udp}, {name: b, containerPort: 53}]             | spec.ports[a].protocol
            resources: {limits: {cpu: lots}, reservations: {cpu: 2}}                                       | spec.resources.limits.cpu
            """)
    void shouldNotTellWhatFollowsFromAMistake(String spec, String path) {
        assertThat(paths(spec)).containsExactly(path);
    }

    @Test
    void shouldNotRunRulesOverMoreThanIsAllowed() {
        var volume = "{name: v%1$d, mountPath: /v/%1$d, scratch: {}}";
        var volumes = Stream.iterate(0, i -> i < 33, i -> i + 1)
                .map(volume::formatted)
                .toList();
        assertThat(paths("volumes: " + volumes)).containsExactly("spec.volumes");
    }

    private static List<String> paths(String spec) {
        return violations(InvalidCase.tree("{image: a, " + spec + "}"))
                .map(Violation::path)
                .toList();
    }

    private static List<String> wrong(JsonNode spec) {
        return violations(spec).map(Violation::toString).toList();
    }

    private static Stream<Violation> violations(JsonNode spec) {
        return WorkloadParser.parse(new Identity("shop", "web", ""), spec, Setting.CLUSTER).wrong().stream();
    }
}
