package dev.catamaran.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.model.Identity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is advised for what newcomers write, as Compose, Kubernetes or common sense have taught them. */
class AdviceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            files: [{mountPath: /a, content: b, mode: 0600}]   | spec.files[/a].mode: 0600: must be permission bits as four octal digits in quotes, such as "0444": write "0600"
            files: [{mountPath: /a, content: b, mode: 0o600}]  | spec.files[/a].mode: 384: must be permission bits as four octal digits in quotes, such as "0444": write "0600", which is 384 in decimal
            files: [{mountPath: /a, content: b, mode: 420}]    | spec.files[/a].mode: 420: must be permission bits as four octal digits in quotes, such as "0444": write "0644", which is 420 in decimal
            files: [{mountPath: /a, content: b, mode: "600"}]  | spec.files[/a].mode: 600: is not permission bits as four octal digits in quotes, such as "0444": write "0600"
            files: [{mountPath: /a, content: b, mode: 989}]    | spec.files[/a].mode: 989: must be permission bits as four octal digits in quotes, such as "0444": write 0 and three octal digits in quotes, such as "0444"
            volumes: [{name: a, mountPath: /a, tmpfs: {size: 1Mi, mode: 700}}]  | spec.volumes[a].tmpfs.mode: 700: must be permission bits as four octal digits in quotes, such as "0444": write "0700"
            volumes: [{name: a, mountPath: /a, tmpfs: {size: 1Mi, mode: 1777}}] | spec.volumes[a].tmpfs.mode: 1777: must be permission bits as four octal digits in quotes, such as "0444": write "1777"
            resources: {limits: {cpu: 0.0005}}                 | spec.resources.limits.cpu: 0.0005: must be an amount of processor time such as 250m, 1 or 1.5 (1m to 9999999): write 1m
            resources: {limits: {cpu: "0,5"}}                  | spec.resources.limits.cpu: 0,5: is not an amount of processor time such as 250m, 1 or 1.5 (1m to 9999999): write 500m
            resources: {limits: {memory: 0.5}}                 | spec.resources.limits.memory: 0.5: must be an amount of bytes such as 256Mi, 10G or 1048576 (4Mi to 8191Pi): write a number with its unit, at least 4Mi
            resources: {limits: {memory: 512}}                 | spec.resources.limits.memory: 512: is outside 4Mi to 8191Pi: write it with its unit, such as 512Mi
            resources: {limits: {memory: 512MiB}}              | spec.resources.limits.memory: 512MiB: is not an amount of bytes such as 256Mi, 10G or 1048576 (4Mi to 8191Pi): write 512Mi
            resources: {limits: {memory: 512mb}}               | spec.resources.limits.memory: 512mb: is not an amount of bytes such as 256Mi, 10G or 1048576 (4Mi to 8191Pi): write 512Mi as Docker counts, or 512M by thousands
            resources: {limits: {memory: 1GB}}                 | spec.resources.limits.memory: 1GB: is not an amount of bytes such as 256Mi, 10G or 1048576 (4Mi to 8191Pi): write 1Gi as Docker counts, or 1G by thousands
            stop: {gracePeriod: 1d}                            | spec.stop.gracePeriod: 1d: is not a duration such as 30s, 1m30s or 500ms (0s to 8760h): write 24h
            stop: {gracePeriod: 5min}                          | spec.stop.gracePeriod: 5min: is not a duration such as 30s, 1m30s or 500ms (0s to 8760h): write 5m
            stop: {gracePeriod: 1.5 hours}                     | spec.stop.gracePeriod: 1.5 hours: is not a duration such as 30s, 1m30s or 500ms (0s to 8760h): write 1h30m
            stop: {gracePeriod: 5M}                            | spec.stop.gracePeriod: 5M: is not a duration such as 30s, 1m30s or 500ms (0s to 8760h): write it in one of these forms
            healthcheck: {tcp: {port: 9000}}                   | spec.healthcheck.tcp.port: 9000: must be a text: use a-z, 0-9 and single '-', with at least one letter
            restart: {condition: always}                       | spec.restart.condition: always: must be one of Any, OnFailure, None: write Any
            """)
    void shouldNameTheNearestRightValue(String spec, String expected) {
        assertThat(wrong(spec)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            environment: {A: b}                    | spec.environment: is not a field: write env
            containers: []                         | spec.containers: is not a field: write image, env, ports, volumes
            deploy: {}                             | spec.deploy: is not a field: write replicas, resources, update, restart
            cap_add: [X]                           | spec.cap_add: is not a field: write security.capabilities.add
            stop_grace_period: 3s                  | spec.stop_grace_period: is not a field: write stop.gracePeriod
            resources: {requests: {}}              | spec.resources.requests: is not a field: write reservations
            ports: [{name: a, containerPort: 1, target: 80}] | spec.ports[a].target: is not a field: write containerPort
            replica: 3                             | spec.replica: is not a field: did you mean replicas?
            runAsNonRoot: true                     | spec.runAsNonRoot: is not a field: did you mean spec.security.runAsNonRoot?
            hostNetwork: true                      | spec.hostNetwork: is not a field: see ./catamaran explain spec
            """)
    void shouldNeverAdviseToRemoveWhatAUserWants(String spec, String expected) {
        assertThat(wrong(spec)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            volumes: [{name: a, mountPath: /a, claim: }]             | spec.volumes[a].claim: holds nothing: write claim: {size: 256Mi}
            volumes: [{name: a, mountPath: /a, scratch: }]           | spec.volumes[a].scratch: holds nothing: write scratch: {}
            volumes: [{name: a, mountPath: /a, scratch: , tmpfs: }]  | spec.volumes[a]: tmpfs, scratch: set exactly one of claim, tmpfs, scratch
            ports: [{name: a, containerPort: 1, publish: {ingress: }}] | spec.ports[a].publish.ingress: holds nothing: write ingress: {}
            ports: ["80:80"]                                         | spec.ports[0]: 80:80: must hold fields, not a text: write - {name: http, containerPort: 8080}
            targets: {swarm: true}                                   | spec.targets.swarm: true: must hold fields, not a flag: write swarm: {mode: Run}
            env: {A: b}                                              | spec.env: must be a list, not fields: write env: [{name: LEVEL, value: TEXT}]
            env: ["A=hunter2"]                                       | spec.env[0]: must hold fields, not a text: write - {name: LEVEL, value: TEXT}
            command: nginx                                           | spec.command: nginx: must be a list, not a text: write command: [TEXT]
            labels: a=b                                              | spec.labels: a=b: must be a map of texts, not a text: write labels: {KEY: TEXT}
            """)
    void shouldShowTheFormThatIsWanted(String spec, String expected) {
        assertThat(wrong(spec)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            replicas: 010                    | spec.replicas: 010: is 8 to kubectl, which reads YAML 1.1, and 10 in YAML 1.2: write 10 or 8
            replicas: 08                     | spec.replicas: 08: begins with a zero, which may be read as octal: write 8
            replicas: 1_000                  | spec.replicas: 1_000: is a number to kubectl only, which reads YAML 1.1: write 1000
            replicas: 0b11                   | spec.replicas: 0b11: is a number to kubectl only, which reads YAML 1.1: write 3
            replicas: yes                    | spec.replicas: yes: must be a whole number (0 to 10000): write a number such as 3
            resources: {limits: {cpu: 010}}  | spec.resources.limits.cpu: 010: is 8 to kubectl, which reads YAML 1.1, and 10 in YAML 1.2: write 10 or 8
            security: {user: n}              | spec.security.user: n: is false to kubectl, which reads YAML 1.1: write it in quotes
            security: {readOnlyRootFilesystem: on} | spec.security.readOnlyRootFilesystem: on: must be true or false: write true
            labels: {a: no}                  | spec.labels[a]: no: is false to kubectl, which reads YAML 1.1: write it in quotes
            labels: {a: 010}                 | spec.labels[a]: 010: must be a text: write it in quotes
            labels: {a: 1_000}               | spec.labels[a]: 1_000: is 1000 to kubectl, which reads YAML 1.1: write it in quotes
            labels: {on: a}                  | spec.labels[on]: the key is true to kubectl, which reads YAML 1.1: write it in quotes
            labels: {0x10: a}                | spec.labels[0x10]: the key is 16 to kubectl, which reads YAML 1.1: write it in quotes
            env: [{name: A, value: yes}]     | spec.env[A].value: is no text to kubectl, which reads YAML 1.1: write it in quotes
            env: [{name: A, value: 0123}]    | spec.env[A].value: must be a text: write it in quotes
            """)
    void shouldRefuseWhatKubectlReadsInAnotherWay(String spec, String expected) {
        assertThat(wrong(spec)).containsExactly(expected);
    }

    @Test
    void shouldTakeWhatBothReadAlike() {
        assertThat(wrong("replicas: 0x10\nlabels: {a: 2026-01-02, b: '010', \"on\": \"yes\", c: 0.1.2, \"01\": x}"))
                .isEmpty();
        assertThat(wrong("replicas: 0o10\nports: [{name: a, containerPort: +80}]"))
                .isEmpty();
    }

    @Test
    void shouldTellWhatStandsBesideTheSpecAndIsMissingThere() {
        var text = "kind: ContainerWorkload\nmetadata: {name: yes}\nspec: {image: a}\nreplicas: 3";
        assertThat(WorkloadParser.parse(InvalidCase.tree(text), "shop", Setting.FILES)
                        .wrong())
                .extracting(Violation::toString)
                .containsExactly(
                        "apiVersion: is required: write apiVersion: catamaran.dev/v1alpha1",
                        "metadata.name: yes: is true to kubectl, which reads YAML 1.1: write it in quotes",
                        "replicas: is not a field: write it below spec");
    }

    private static List<String> wrong(String spec) {
        JsonNode tree = InvalidCase.tree("image: a\n" + spec);
        return WorkloadParser.parse(new Identity("shop", "web", ""), tree, Setting.FILES).wrong().stream()
                .map(Violation::toString)
                .toList();
    }
}
