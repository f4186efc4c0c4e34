package dev.catamaran.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final String GOOD = """
            apiVersion: catamaran.dev/v1alpha1
            kind: ContainerWorkload
            metadata: {name: buoy}
            spec:
              image: harbour/buoy:1
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void shouldTellEverythingThatIsWrongWithItsPlace() throws IOException {
        // Given
        var file = write(GOOD + """
                  replica: 3
                  ports:
                  - {name: http, containerPort: 99999}
                """);

        // When
        var run = Run.of("compare", file);

        // Then
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line)
                                .startsWith("compare: " + file + ":6:3: spec.replica")
                                .contains("replicas"),
                        line -> assertThat(line)
                                .startsWith("compare: " + file + ":8:18: spec.ports[http].containerPort: 99999: ")
                                .contains("65535"));
    }

    @Test
    void shouldTellWhereYamlEnds() throws IOException {
        // When
        var file = write("spec:\n  ports: [1, 2\n");
        var run = Run.of("render", "-t", "swarm", file);

        // Then
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).matches("render: \\Q" + file + "\\E:3:1: is no YAML: .*\n");
    }

    @Test
    void shouldTellWhatFileIsMissing() {
        // When
        var run = Run.of("compare", "harbour/none.yaml");

        // Then
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("compare: harbour/none.yaml: no such file in ");
    }

    @Test
    void shouldTellThatAFileHoldsNoWorkload() throws IOException {
        // When
        var run = Run.of("compare", write("apiVersion: v1\nkind: Service\nmetadata: {name: x}\n"));

        // Then
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no ContainerWorkload in it, only Service: ");
    }

    @Test
    void shouldGuessAMisspeltVerbAndAFlag() {
        assertThat(Run.of("comprae").err()).contains("catamaran compare").contains("Try: ./catamaran --help");
        assertThat(Run.of("comprae").exit()).isEqualTo(2);
        assertThat(Run.of("compare", "--al", "x").err()).contains("--all").contains("compare --help");
        assertThat(Run.of("compare", "x.yaml", "--fail-on", "often").exit()).isEqualTo(2);
        assertThat(Run.of("plan", "x.yaml").err()).contains("--target");
    }

    @Test
    void shouldNotBeginWithAWrongAssumption() {
        // When
        var run = Run.of("compare", "../examples/shop", "--assume", "engine=28");

        // Then
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("compare: --assume: \"28\" is no version: write engine=1.51\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void shouldTellThatNobodyAnswers() {
        // When
        var swarm = Run.of("plan", "-t", "swarm", "../examples/shop", "--host", "tcp://127.0.0.1:1");
        var plain = Run.of("plan", "-t", "swarm", "../examples/shop", "--host", "tcp://192.0.2.1:2375");
        var cluster = Run.of("status");

        // Then
        assertThat(swarm.exit()).isEqualTo(1);
        assertThat(swarm.err()).startsWith("plan: ").contains("127.0.0.1:1").doesNotContain("\tat ");
        assertThat(plain.exit()).isEqualTo(2);
        assertThat(plain.err()).contains("without TLS").contains("--tls-dir");
        assertThat(cluster.exit()).isEqualTo(2);
        assertThat(cluster.err())
                .isEqualTo("status: /nonexistent/.kube/config: no kubeconfig there: name one with --kubeconfig\n");
    }

    @Test
    void shouldLeaveKubernetesToTheOperator() throws IOException {
        assertThat(Run.of("apply", "-t", "kubernetes", write(GOOD)).err()).contains("kubectl apply -f ");
        assertThat(Run.of("delete", "-t", "kubernetes", "buoy").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare",
                "plan",
                "explain",
                "render",
                "apply",
                "delete",
                "status",
                "import",
                "playground",
                "version"
            })
    void shouldShowExamplesFirst(String verb) {
        // When
        var run = Run.of(verb, "--help");

        // Then
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsSubsequence("Examples:", "./catamaran " + verb, "Usage: catamaran " + verb);
        assertThat(run.out()).doesNotContain(" \n");
    }

    private String write(String text) throws IOException {
        return Files.writeString(folder.resolve("buoy.yaml"), text).toString();
    }
}
