package dev.catamaran.kubernetes.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.kubernetes.mapping.KubernetesFacts.Exposure;
import dev.catamaran.model.TargetMode;
import io.fabric8.kubernetes.api.model.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortsMappingTest {
    private static final String THREE = """
            ports:
            - {name: till, containerPort: 9000, protocol: UDP}
            - {name: desk, containerPort: 8080, publish: {ingress: {port: 80}}}
            - {name: door, containerPort: 7000, publish: {host: {hostIP: 127.0.0.1}}}
            """;

    @Test
    void shouldListenPublishAndAnswerInside() {
        // When
        var kiosk = Kiosk.of(THREE);

        // Then
        assertThat(Kiosk.yaml(kiosk.container().getPorts())).isEqualTo("""
                - containerPort: 8080
                  name: desk
                  protocol: TCP
                - containerPort: 7000
                  hostIP: "127.0.0.1"
                  hostPort: 7000
                  name: door
                  protocol: TCP
                - containerPort: 9000
                  name: till
                  protocol: UDP
                """);
        assertThat(Kiosk.yaml(kiosk.objects().own().service().getSpec())).isEqualTo("""
                ports:
                - name: desk
                  port: 8080
                  protocol: TCP
                  targetPort: 8080
                - name: door
                  port: 7000
                  protocol: TCP
                  targetPort: 7000
                - name: till
                  port: 9000
                  protocol: UDP
                  targetPort: 9000
                selector:
                  catamaran.dev/workload: kiosk
                type: ClusterIP
                """);
    }

    @Test
    void shouldAnswerByNameWithoutPorts() {
        // When
        var kiosk = Kiosk.of("replicas: 1");

        // Then
        assertThat(Kiosk.yaml(kiosk.objects().own().service().getSpec())).isEqualTo("""
                clusterIP: None
                selector:
                  catamaran.dev/workload: kiosk
                type: ClusterIP
                """);
        assertThat(kiosk.objects().own().exposed()).isEmpty();
    }

    /** What is asked for, by what the administrator provides: port of the Service, of the nodes, and the grade. */
    @ParameterizedTest
    @CsvSource({
        "'{port: 80}', NodePort, 80, , APPROXIMATE",
        "'{port: 30080}', NodePort, 30080, 30080, EXACT",
        "'{port: 32768}', NodePort, 32768, , APPROXIMATE",
        "'{}', NodePort, 8080, , EXACT",
        "'{port: 80}', LoadBalancer, 80, , APPROXIMATE",
        "'{port: 30080}', LoadBalancer, 30080, , APPROXIMATE",
        "'{}', LoadBalancer, 8080, , APPROXIMATE"
    })
    void shouldPublishAsTheAdministratorProvides(
            String ingress, Exposure exposure, int port, Integer nodePort, String grade) {
        // When
        var kiosk = Kiosk.of(
                "ports: [{name: desk, containerPort: 8080, publish: {ingress: " + ingress + "}}]",
                TargetMode.Run,
                new KubernetesFacts(36, true, exposure));

        // Then
        var outside = kiosk.objects().own().exposed().orElseThrow();
        var published = outside.getSpec().getPorts().getFirst();
        assertThat(outside.getMetadata().getName()).isEqualTo("kiosk--public");
        assertThat(outside.getSpec().getType()).isEqualTo(exposure.name());
        assertThat(published.getPort()).isEqualTo(port);
        assertThat(published.getNodePort()).isEqualTo(nodePort);
        assertThat(published.getTargetPort().getIntVal()).isEqualTo(8080);
        assertThat(kiosk.notes("ports"))
                .isEqualTo(
                        grade.equals("EXACT")
                                ? java.util.List.of()
                                : java.util.List.of("ports[desk].publish.ingress.port " + grade + " ORCHESTRATOR"));
    }

    @Test
    void shouldAssignANumberThatNoOtherPortHas() {
        // When
        var kiosk = Kiosk.of("""
                ports:
                - {name: a, containerPort: 80, publish: {ingress: {}}}
                - {name: b, containerPort: 90, publish: {ingress: {port: 80}}}
                - {name: c, containerPort: 81, publish: {ingress: {}}}
                """);

        // Then
        assertThat(kiosk.objects().own().exposed().stream()
                        .map(Service::getSpec)
                        .flatMap(spec -> spec.getPorts().stream())
                        .map(port -> port.getName() + " " + port.getPort()))
                .containsExactly("a 81", "b 80", "c 82");
    }

    @Test
    void shouldNotBeReachedFromOutsideInStandby() {
        // When
        var kiosk = Kiosk.of(THREE, TargetMode.Standby, KubernetesFacts.assumed());

        // Then
        assertThat(kiosk.objects().own().exposed()).isEmpty();
        assertThat(kiosk.objects().own().service().getSpec().getPorts()).hasSize(3);
    }
}
