package dev.catamaran.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
        assertThat(Run.of("compare", "--bogus").err()).startsWith("compare: Unknown option: '--bogus'\n");
        assertThat(Run.of("plan", "x.yaml").err()).contains("--target");
    }

    @Test
    void shouldTellTheValuesOfAnOptionAsTheyAreWritten() {
        assertThat(Run.of("compare", "../examples/shop", "--fail-on", "often").err())
                .startsWith("compare: Invalid value for option '--fail-on': expected one of "
                        + "[different, approximate, lost, weakened] but was 'often'\n");
        assertThat(Run.of("status", "-o", "markdown").err()).contains("expected one of [table, json, yaml] but was");
    }

    @Test
    void shouldHelpAndTellItsVersionInTheUsualWays() {
        assertThat(Run.of("help", "compare")).isEqualTo(Run.of("compare", "--help"));
        assertThat(Run.of("--version")).isEqualTo(Run.of("version"));
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

    @ParameterizedTest
    @ValueSource(strings = {"plan", "apply", "delete"})
    void shouldTellThatNoManagerAnswersAndWhatToDo(String verb) {
        // When
        var run = Run.of(verb, "-t", "swarm", "../examples/shop", "--host", "unix:///nonexistent/engine.sock");

        // Then
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(verb + ": no Swarm manager answers at unix:///nonexistent/engine.sock: No such file or "
                        + "directory: start Docker, docker swarm init, or name one with --host\n");
    }

    @ParameterizedTest
    @CsvSource({
        "ssh://captain@harbour, ssh://captain@harbour is neither unix:///path nor tcp://host:port",
        "tcp://harbour, tcp://harbour names no host and port: tcp://host:port",
        "tcp://192.0.2.1:2375, tcp://192.0.2.1:2375 without TLS would let everybody on the way be root on every node"
    })
    void shouldTellWhichAddressesOfAnEngineItTakes(String address, String reason) {
        // When
        var variable = Run.in(Map.of("DOCKER_HOST", address), "", "plan", "-t", "swarm", "../examples/shop");
        var flag = Run.of("plan", "-t", "swarm", "../examples/shop", "--host", address);

        // Then
        var fix = reason + ": write unix:///PATH, or tcp://HOST:PORT with --tls-dir\n";
        assertThat(variable).isEqualTo(new Run(2, "", "plan: DOCKER_HOST: " + fix));
        assertThat(flag).isEqualTo(new Run(2, "", "plan: --host: " + fix));
    }

    @Test
    void shouldTellWhatADocumentIsThatIsNoResource() throws IOException {
        // Given
        var file = write("- a\n- b\n");

        // Then
        assertThat(Run.of("compare", file).err())
                .isEqualTo(
                        "compare: " + file + ":1:1: a list: is no resource: write apiVersion, kind, metadata, spec\n");
    }

    @Test
    void shouldTellWhatIsWrongFromTopToBottom() throws IOException {
        // Given
        var file = write(GOOD + """
                  zone: 1
                  ports:
                  - {name: http, containerPort: 99999}
                  area: 2
                """);

        // Then
        assertThat(Run.of("compare", file).err().lines().map(line -> line.replaceFirst(".*yaml:([0-9]+):.*", "$1")))
                .containsExactly("6", "8", "9");
    }

    @Test
    void shouldRefuseAWorkloadThatIsThereTwice() throws IOException {
        // Given
        var first = write(GOOD);
        var second =
                Files.writeString(folder.resolve("other.yaml"), "---\n" + GOOD).toString();

        // When
        var run = Run.of("apply", "-t", "swarm", first, second, "--host", "unix:///nonexistent/engine.sock");

        // Then
        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "apply: %s:4:12: metadata.name: default/buoy is also at %s:3:12: rename one of them, or leave it out\n"
                                .formatted(second, first)));
    }

    @Test
    void shouldTellWhichFolderBelowHoldsFiles() {
        assertThat(Run.of("compare", "../examples").err())
                .isEqualTo(
                        "compare: ../examples: the folder holds no .yaml, .yml or .json file: name ../examples/shop\n");
        assertThat(Run.of("compare", "").err()).isEqualTo("compare: \"\": names no file: write . for this folder\n");
    }

    @Test
    void shouldLeaveKubernetesToTheOperator() throws IOException {
        assertThat(Run.of("apply", "-t", "kubernetes", write(GOOD)).err()).contains("kubectl apply -f ");
        assertThat(Run.of("delete", "-t", "kubernetes", "buoy").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("dev.catamaran.cli.Run#verbs")
    void shouldShowExamplesFirst(String verb) {
        // When
        var run = Run.of((verb + " --help").split(" "));

        // Then
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsSubsequence("Examples:", "./catamaran " + verb, "Usage: catamaran " + verb);
        assertThat(run.out()).doesNotContain(" \n");
    }

    private String write(String text) throws IOException {
        return Files.writeString(folder.resolve("buoy.yaml"), text).toString();
    }
}
