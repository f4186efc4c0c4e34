package dev.catamaran.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.document.Document;
import dev.catamaran.parse.document.DocumentReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderCommandTest {
    private static final String DB = "../examples/shop/db.yaml";

    @Test
    void shouldWriteWhatEitherHullWouldGet() throws IOException {
        Transcripts.same(
                "render-db-kubernetes.yaml",
                Run.of("render", "-t", "kubernetes", DB).out());
        Transcripts.same(
                "render-db-swarm.yaml", Run.of("render", "-t", "swarm", DB).out());
    }

    @Test
    void shouldWriteYamlThatCanBeReadAgain() {
        // When
        var read = DocumentReader.read(
                "rendered",
                Run.of("render", "-t", "kubernetes", "../examples/shop").out());

        // Then
        assertThat(read)
                .isInstanceOfSatisfying(
                        Parsed.Valid.class,
                        valid -> assertThat((List<?>) valid.value())
                                .extracting(document -> ((Document) document)
                                        .tree()
                                        .path("kind")
                                        .asText())
                                .contains("Deployment", "Service", "PersistentVolumeClaim", "ConfigMap"));
    }

    @Test
    void shouldTellWhatIsLostBesideTheData() {
        // When
        var run = Run.of("render", "-t", "swarm", DB);

        // Then
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("# " + DB + ":14: x spec.volumes[data].claim.size: ");
        assertThat(run.out()).startsWith("# POST /networks/create\n").contains("# POST /services/create\n");
    }

    @Test
    void shouldTellWhatToDoBesideAReason() {
        // When
        var run = Run.withInput("""
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: buoy}
                spec:
                  image: harbour/buoy:1
                  ports: [{name: light, containerPort: 9000}]
                  healthcheck: {tcp: {port: light}}
                  security: {runAsNonRoot: true}
                """, "render", "-t", "swarm", "-");

        // Then
        assertThat(run.err())
                .contains("does not ask over the network: no check is made: use exec or shell\n")
                .contains("spec.security.runAsNonRoot is weakened on this hull: an engine does not look which user the"
                        + " image has: set security.user to a number above 0, or accept it in spec.fidelity.accept\n");
    }

    @Test
    void shouldWriteNothingWhenARefusalStopsIt() {
        // When
        var run = Run.withInput("""
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: buoy}
                spec:
                  image: harbour/buoy:1
                  ports:
                  - {name: light, containerPort: 9000, publish: {host: {hostIP: 127.0.0.1}}}
                """, "render", "-t", "swarm", "-");

        // Then
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("stdin:7: spec.ports[light].publish.host.hostIP is weakened on this hull");
    }
}
