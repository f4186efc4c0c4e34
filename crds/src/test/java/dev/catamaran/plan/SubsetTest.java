package dev.catamaran.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubsetTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void shouldTakeWhatAServerAddsAndRewritesAsUnchanged() {
        // Given
        var desired = yaml("""
                metadata: {name: kiosk, labels: {app.kubernetes.io/name: kiosk}}
                spec:
                  replicas: 0
                  template:
                    spec:
                      containers:
                      - name: kiosk
                        env: [{name: EMPTY, value: ""}]
                        ports: [{name: http, containerPort: 8080, protocol: TCP}]
                        resources:
                          limits: {cpu: "1.5", memory: 1048576Ki}
                          requests: {cpu: 1000m}
                        volumeMounts: [{mountPath: /data, name: data}]
                      volumes: [{name: data, emptyDir: {sizeLimit: 1024Mi}}]
                """);
        var actual = yaml("""
                metadata:
                  name: kiosk
                  resourceVersion: "7"
                  labels: {app.kubernetes.io/name: kiosk, of: somebody}
                spec:
                  replicas: 0
                  revisionHistoryLimit: 10
                  template:
                    spec:
                      dnsPolicy: ClusterFirst
                      containers:
                      - {name: injected, image: side}
                      - name: kiosk
                        env: [{name: ADDED, value: x}, {name: EMPTY}]
                        ports: [{containerPort: 8080, protocol: UDP}, {name: http, containerPort: 8080, protocol: TCP}]
                        resources:
                          limits: {cpu: 1500m, memory: 1Gi}
                          requests: {cpu: "1", memory: "0"}
                        volumeMounts: [{name: token, mountPath: /run}, {name: data, mountPath: /data}]
                      volumes: [{name: token}, {name: data, emptyDir: {sizeLimit: 1Gi}}]
                status: {replicas: 0}
                """);

        // When
        var differences = Subset.KUBERNETES.differences(desired, actual);

        // Then
        assertThat(differences).isEmpty();
    }

    @Test
    void shouldTellEveryDifferenceByPathInOrder() {
        // Given
        var desired = yaml("""
                metadata: {labels: {app.kubernetes.io/name: kiosk}}
                spec:
                  containers:
                  - {name: kiosk, image: new, args: [a, b], tty: true}
                  ports: [{port: 80, protocol: TCP, targetPort: http}]
                data: {text: "one\\ntwo"}
                """);
        var actual = yaml("""
                metadata: {labels: {app.kubernetes.io/name: stand}}
                spec:
                  containers:
                  - {name: kiosk, image: old, args: [a]}
                  ports: [{port: 80, protocol: UDP, targetPort: http}]
                data: {text: one}
                """);

        // When
        var differences = Subset.KUBERNETES.differences(desired, actual);

        // Then
        assertThat(differences)
                .containsExactly(
                        "data.text: (hidden) -> (hidden)",
                        "metadata.labels[app.kubernetes.io/name]: stand -> kiosk",
                        "spec.containers[kiosk].args: [\"a\"] -> [\"a\",\"b\"]",
                        "spec.containers[kiosk].image: old -> new",
                        "spec.containers[kiosk].tty: none -> true",
                        "spec.ports[80,TCP]: none -> {\"port\":80,\"protocol\":\"TCP\",\"targetPort\":\"http\"}");
    }

    /** Each row is a document wanted, one that is there, and whether a write is due. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {a: ''}                        | {}                              | same
            {a: []}                        | {}                              | same
            {a: {}}                        | {}                              | same
            {a: null}                      | {}                              | same
            {a: {}}                        | {a: {b: 1}}                     | same
            {a: ''}                        | {a: x}                          | differs
            {a: []}                        | {a: [x]}                        | differs
            {a: [x, y]}                    | {a: [y, x]}                     | differs
            {a: 1}                         | {a: 1.0}                        | same
            {a: 1}                         | {a: '1'}                        | differs
            {a: {b: 1}}                    | {a: text}                       | differs
            {resources: {limits: {x: 1k}}} | {resources: {limits: {x: 1000}}} | same
            {resources: {limits: {x: 1k}}} | {resources: {limits: {x: 1Ki}}} | differs
            {limits: {x: 1k}}              | {limits: {x: '1000'}}           | differs
            """)
    void shouldCompareTheSameOnBothHulls(String desired, String actual, String expected) {
        for (var hull : Subset.values()) {
            // When
            var differences = hull.differences(yaml(desired), yaml(actual));

            // Then
            assertThat(differences.isEmpty() ? "same" : "differs")
                    .as(hull.name())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {automountServiceAccountToken: false} | {}                                | differs | same
            {runAsUser: 0}                        | {}                                | differs | same
            {replicas: 0}                         | {replicas: 1}                     | differs | differs
            {volumes: [{name: v, emptyDir: {}}]}  | {volumes: [{name: v}]}            | differs | same
            {env: [{name: A, value: x}]}          | {env: [{name: B}, {name: A, value: x}]} | same | differs
            {ports: [{containerPort: 1}]}         | {ports: [{containerPort: 1, protocol: TCP}]} | same | same
            {ports: [{port: 1, protocol: UDP}]}   | {ports: [{port: 1, protocol: TCP}]} | differs | differs
            """)
    void shouldKnowWhatAbsenceMeansOnEachHull(String desired, String actual, String kubernetes, String engine) {
        // When
        var onKubernetes = Subset.KUBERNETES.differences(yaml(desired), yaml(actual));
        var onSwarm = Subset.ENGINE.differences(yaml(desired), yaml(actual));

        // Then
        assertThat(onKubernetes.isEmpty() ? "same" : "differs").isEqualTo(kubernetes);
        assertThat(onSwarm.isEmpty() ? "same" : "differs").isEqualTo(engine);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {env: [{name: A, value: secret}]}               | {env: [{name: A, value: secreter}]}
            {env: [{name: A, value: secret}]}               | {env: []}
            {Env: [A=secret, B=secret]}                     | {Env: [A=secreter]}
            {Env: [A=secret]}                               | {Env: [A=secreter]}
            {data: {file: secret}}                          | {data: {file: secreter}}
            {Data: secret}                                  | {Data: secreter}
            {containers: [{name: a, env: [{name: A, value: secret}]}]} | {containers: []}
            {list: [{env: [{value: secret}]}]}              | {list: []}
            """)
    void shouldTellNoPrivateValue(String desired, String actual) {
        for (var hull : Subset.values()) {
            assertThat(hull.differences(yaml(desired), yaml(actual)))
                    .as(hull.name())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).doesNotContain("secret"));
        }
    }

    @Test
    void shouldShortenWhatIsTooLongForALine() {
        // When
        var differences = Subset.KUBERNETES.differences(yaml("a: " + "x".repeat(500)), yaml("{}"));

        // Then
        assertThat(differences).singleElement().asString().endsWith("x…").hasSizeLessThan(100);
    }

    private static JsonNode yaml(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
