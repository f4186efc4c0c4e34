package dev.catamaran.kubernetes.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.TargetMode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import org.junit.jupiter.api.Test;

class KubernetesMappingTest {
    private static final String ALL = """
            image: registry.example/kiosk:2.1
            ports: [{name: desk, containerPort: 8080, publish: {ingress: {port: 30080}}}]
            files: [{mountPath: /etc/hours, content: always}]
            volumes:
            - {name: till, mountPath: /till, claim: {size: 1Gi}}
            - {name: stock, mountPath: /stock, claim: {name: store, size: 1Gi}}
            """;

    /** What is always written, because a default added later would replace every pod. */
    @Test
    void shouldWriteTheSmallestWorkloadCompletely() {
        assertThat(Kiosk.yaml(Kiosk.of("image: kiosk:2.1").objects().own().deployment()))
                .isEqualTo("""
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata:
                          labels:
                            app.kubernetes.io/instance: kiosk
                            app.kubernetes.io/managed-by: catamaran
                            app.kubernetes.io/name: kiosk
                            app.kubernetes.io/version: "2.1"
                            catamaran.dev/workload: kiosk
                          name: kiosk
                          namespace: fair
                        spec:
                          progressDeadlineSeconds: 600
                          replicas: 1
                          selector:
                            matchLabels:
                              catamaran.dev/workload: kiosk
                          strategy:
                            rollingUpdate:
                              maxSurge: 1
                              maxUnavailable: 0
                            type: RollingUpdate
                          template:
                            metadata:
                              labels:
                                app.kubernetes.io/instance: kiosk
                                app.kubernetes.io/managed-by: catamaran
                                app.kubernetes.io/name: kiosk
                                catamaran.dev/workload: kiosk
                            spec:
                              automountServiceAccountToken: false
                              containers:
                              - image: kiosk:2.1
                                imagePullPolicy: IfNotPresent
                                name: kiosk
                                resources:
                                  requests:
                                    cpu: "0"
                                    memory: "0"
                                securityContext:
                                  seccompProfile:
                                    type: RuntimeDefault
                              enableServiceLinks: false
                              restartPolicy: Always
                              terminationGracePeriodSeconds: 30
                        """);
    }

    @Test
    void shouldCreateWhatAReplicaNeedsBeforeIt() {
        // When
        var objects = Kiosk.of(ALL).objects();

        // Then
        assertThat(objects.inOrder())
                .extracting(HasMetadata::getKind)
                .containsExactly(
                        "ConfigMap",
                        "PersistentVolumeClaim",
                        "PersistentVolumeClaim",
                        "Service",
                        "Service",
                        "Deployment");
        assertThat(objects.inOrder())
                .allSatisfy(object ->
                        assertThat(object.getMetadata().getNamespace()).isEqualTo("fair"));
    }

    @Test
    void shouldKeepEverythingButTrafficAndReplicasInStandby() {
        // When
        var standby = Kiosk.of(ALL, TargetMode.Standby, KubernetesFacts.assumed());
        var run = Kiosk.of(ALL);

        // Then
        assertThat(standby.objects().own().deployment().getSpec().getReplicas()).isZero();
        assertThat(standby.objects().inOrder())
                .extracting(object -> object.getMetadata().getName())
                .doesNotContain("kiosk--public")
                .contains("kiosk--till", "store")
                .hasSize(run.objects().inOrder().size() - 1);
        assertThat(standby.mapped().notes()).isEqualTo(run.mapped().notes());
    }

    /** A tag may be longer than a label, or begin with a sign. */
    @Test
    void shouldTellTheVersionOnlyWhereALabelHoldsIt() {
        assertThat(version("kiosk")).isEqualTo("none");
        assertThat(version("kiosk:_1")).isEqualTo("none");
        assertThat(version("kiosk:" + "1".repeat(64))).isEqualTo("none");
        assertThat(version("registry.example:5000/kiosk:1.4-rc.1")).isEqualTo("1.4-rc.1");
    }

    private static String version(String image) {
        return Kiosk.of("image: " + image)
                .objects()
                .own()
                .deployment()
                .getMetadata()
                .getLabels()
                .getOrDefault("app.kubernetes.io/version", "none");
    }
}
