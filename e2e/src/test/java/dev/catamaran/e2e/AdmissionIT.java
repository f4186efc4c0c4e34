package dev.catamaran.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catamaran.parse.InvalidCase;
import dev.catamaran.rule.Rules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The API server refuses what the parser refuses, in the same words, wherever the schema can hold the rule. */
class AdmissionIT {
    private static final Lab LAB = Lab.open();
    private static final String NAMESPACE = LAB.namespace("gate");
    private static final JsonMapper JSON = new JsonMapper();

    static List<InvalidCase> cases() {
        return InvalidCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldSayTheSameAsTheParser(InvalidCase example) {
        // Given
        var name = example.name().replace(".yaml", "");
        example.before().ifPresent(spec -> LAB.kubectl.apply(resource(name, spec)));
        // When
        var valid = LAB.kubectl.dryRun(resource(name, example.valid()));
        var invalid = LAB.kubectl.dryRun(resource(name, example.invalid()));
        // Then
        assertThat(valid.ok()).as(valid.err()).isTrue();
        assertThat(invalid.ok()).as(invalid.out()).isEqualTo(!example.admission());
        if (example.admission()) {
            assertThat(invalid.err()).contains(example.message());
        }
    }

    /** A resource that only the schema itself or a rule outside of {@code spec} refuses. */
    record Refusal(String kind, String name, String spec, String message) {}

    static List<Refusal> refusals() {
        var workload = "ContainerWorkload";
        var cluster = "SwarmCluster";
        var socket = "{endpoints: ['unix:///run/docker.sock'], allowedNamespaces: {}}";
        return List.of(
                new Refusal(workload, "two--dashes", "{image: a}", Rules.NAME_MESSAGE),
                new Refusal(workload, "w".repeat(41), "{image: a}", Rules.NAME_MESSAGE),
                new Refusal(cluster, "1st", socket, Rules.NAME_MESSAGE),
                new Refusal(
                        workload,
                        "no-source",
                        "{image: a, volumes: [{name: v, mountPath: /v}]}",
                        "set exactly one of claim, tmpfs, scratch"),
                new Refusal(
                        workload,
                        "two-sources",
                        "{image: a, volumes: [{name: v, mountPath: /v, scratch: {}, claim: {size: 1Gi}}]}",
                        "set exactly one of claim, tmpfs, scratch"),
                new Refusal(
                        workload,
                        "two-ways",
                        "{image: a, ports: [{name: p, containerPort: 1, publish: {ingress: {}, host: {}}}]}",
                        "set exactly one of ingress, host"),
                new Refusal(
                        workload,
                        "no-check",
                        "{image: a, healthcheck: {interval: 1s}}",
                        "set exactly one of exec, shell, http, tcp"),
                new Refusal(
                        cluster,
                        "no-tls",
                        "{endpoints: ['tcp://192.0.2.1:2376'], allowedNamespaces: {}}",
                        "tcp endpoints need tls.secret: create a Secret with ca.crt, tls.crt, tls.key and name it"),
                new Refusal(
                        cluster,
                        "no-namespaces",
                        "{endpoints: ['unix:///run/docker.sock']}",
                        "spec.allowedNamespaces: Required value"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void shouldSayWhatIsWrongWithWhatItRefuses(Refusal refusal) {
        // When
        var answer = LAB.kubectl.dryRun(resource(refusal.kind(), refusal.name(), InvalidCase.tree(refusal.spec())));

        // Then
        assertThat(answer.ok()).as(answer.out()).isFalse();
        assertThat(answer.err()).contains(refusal.message());
    }

    private static String resource(String name, JsonNode spec) {
        return resource("ContainerWorkload", name, spec);
    }

    private static String resource(String kind, String name, JsonNode spec) {
        var metadata =
                kind.equals("SwarmCluster") ? Map.of("name", name) : Map.of("name", name, "namespace", NAMESPACE);
        return JSON.valueToTree(Map.of(
                        "apiVersion", "catamaran.dev/v1alpha1", "kind", kind, "metadata", metadata, "spec", spec))
                .toString();
    }
}
