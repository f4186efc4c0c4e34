package dev.catamaran.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be given as a file, and what is said of a file that is something else. */
class FilesTest {
    private static final String GOOD = """
            apiVersion: catamaran.dev/v1alpha1
            kind: ContainerWorkload
            metadata: {name: buoy}
            spec:
              image: harbour/buoy:1
            """;

    private static final String COMPOSE = """
            name: harbour
            services:
              buoy: {image: harbour/buoy:1, ports: ["80:80"]}
            volumes: {}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void shouldNameTheVerbThatReadsAComposeFile() throws IOException {
        // Given
        var file = write("compose.yaml", COMPOSE);

        // Then
        assertThat(Run.of("compare", file))
                .isEqualTo(new Run(
                        2,
                        "",
                        "compare: %1$s: looks like a Compose file: ./catamaran import compose %1$s --config reads it\n"
                                .formatted(file)));
        assertThat(Run.withInput(COMPOSE, "render", "-t", "swarm", "-").err())
                .isEqualTo("render: stdin: looks like a Compose file:"
                        + " ./catamaran import compose - --config reads it\n");
    }

    @Test
    void shouldReadTheItemsOfAListAsKubectlPrintsIt() throws IOException {
        // Given
        var list = write("list.yaml", """
                apiVersion: v1
                kind: List
                metadata: {resourceVersion: ""}
                items:
                - apiVersion: catamaran.dev/v1alpha1
                  kind: ContainerWorkload
                  metadata: {name: buoy, namespace: quay}
                  spec: {image: "harbour/buoy:1"}
                - apiVersion: v1
                  kind: Service
                - apiVersion: catamaran.dev/v1alpha1
                  kind: ContainerWorkload
                  metadata: {name: gull}
                  spec:
                    image: harbour/gull:1
                    replicas: 99999
                """);

        // When
        var wrong = Run.of("render", "-t", "swarm", list);
        var right = Run.withInput(Files.readString(Path.of(list)).replace("99999", "2"), "render", "-t", "swarm", "-");

        // Then
        assertThat(wrong.err()).startsWith("render: " + list + ":16:5: spec.replicas: 99999: ");
        assertThat(right.exit()).isZero();
        assertThat(right.err()).contains("left out: 1 of kind Service");
        assertThat(right.out()).contains("quay_buoy", "default_gull");
    }

    @Test
    void shouldTellWhatIsWrongInEveryFileWhateverTheOthersAre() throws IOException {
        // Given
        var latin = folder.resolve("latin.yaml");
        Files.write(latin, "name: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        var bad = write("bad.yaml", GOOD + "  replicas: 99999\n");

        // When
        var run = Run.of("compare", latin.toString(), "harbour/none.yaml", bad);

        // Then
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("compare: " + latin + ": is not UTF-8 text: save it as UTF-8"),
                        line -> assertThat(line).startsWith("compare: harbour/none.yaml: no such file in "),
                        line -> assertThat(line).startsWith("compare: " + bad + ":6:3: spec.replicas: 99999: "));
    }

    @Test
    void shouldReadTheFilesBeforeTheKubeconfig() throws IOException {
        // Given
        var bad = write("bad.yaml", GOOD + "  replicas: 99999\n");
        var good = write("good.yaml", GOOD);
        var kubeconfig = "/nonexistent/.kube/config: no kubeconfig there: name one with --kubeconfig";

        // Then
        assertThat(Run.of("plan", "-t", "kubernetes", bad).err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("plan: " + bad + ":6:3: spec.replicas: 99999: "),
                        line -> assertThat(line).isEqualTo("plan: " + kubeconfig));
        assertThat(Run.of("plan", "-t", "kubernetes", good)).isEqualTo(new Run(2, "", "plan: " + kubeconfig + "\n"));
    }

    @Test
    void shouldExplainAPathWithoutTheBracketsOfLists() {
        assertThat(Run.of("explain", "volumes.claim")).isEqualTo(Run.of("explain", "volumes[*].claim"));
        assertThat(Run.of("explain", "volumes.claim").out()).startsWith("spec.volumes[].claim  ");
        assertThat(Run.of("explain", "spec.ports.publish.ingress.port").exit()).isZero();
        assertThat(Run.of("explain", "labels").out()).startsWith("spec.labels  ");
        assertThat(Run.of("explain", "volumes.claims").err()).contains("did you mean spec.volumes[*].claim?");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
