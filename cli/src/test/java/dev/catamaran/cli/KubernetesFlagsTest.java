package dev.catamaran.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.cli.live.KubernetesAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KubernetesFlagsTest {
    private static final String KUBECONFIG = """
            apiVersion: v1
            kind: Config
            current-context: inner
            contexts:
            - {name: inner, context: {cluster: quay, user: captain, namespace: harbour}}
            - {name: outer, context: {cluster: quay, user: captain}}
            clusters:
            - {name: quay, cluster: {server: "https://127.0.0.1:1"}}
            users:
            - {name: captain, user: {token: none}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void shouldTellThatThereIsNoKubeconfig() {
        assertThat(Run.of("status"))
                .isEqualTo(new Run(
                        2, "", "status: /nonexistent/.kube/config: no kubeconfig there: name one with --kubeconfig\n"));
    }

    @Test
    void shouldRefuseAContextThatIsNotThere() throws IOException {
        // Given
        var file = write(KUBECONFIG);

        // Then
        assertThat(Run.of("status", "--kubeconfig", file, "--context", "iner"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "status: %s: has no context iner: name one of inner, outer with --context\n".formatted(file)));
    }

    @Test
    void shouldRefuseAFileThatIsNoKubeconfig() throws IOException {
        // Given
        for (var text : new String[] {"harbour\n", "harbour: quay\n", "{", ""}) {
            var file = write(text);

            // Then
            assertThat(Run.of("status", "--kubeconfig", file).err())
                    .isEqualTo("status: " + file + ": is no kubeconfig: name one with --kubeconfig\n");
        }
    }

    @Test
    void shouldTakeTheNamespaceOfTheContext() throws IOException {
        // Given
        var file = write(KUBECONFIG);

        // Then
        assertThat(KubernetesAddress.of(file, "", Map.of()).namespace()).isEqualTo("harbour");
        assertThat(KubernetesAddress.of(file, "outer", Map.of()).namespace()).isEqualTo("default");
    }

    @Test
    void shouldTellThatTheApiServerDoesNotAnswer() throws IOException {
        // Given
        var file = write(KUBECONFIG);

        // Then
        for (var verb : new String[] {"status", "compare"}) {
            var run = verb.equals("status")
                    ? Run.of(verb, "--kubeconfig", file)
                    : Run.of(verb, "buoy", "--kubeconfig", file);
            assertThat(run)
                    .isEqualTo(new Run(
                            1,
                            "",
                            verb + ": the API server at https://127.0.0.1:1/ does not answer: nobody listens there\n"));
        }
    }

    @Test
    void shouldNotTakeAMistypedFolderForAKubeconfigsFault() {
        assertThat(Run.of("compare", "exmaples"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "compare: exmaples: no such file or folder here; as a workload's name it needs a cluster, "
                                + "and /nonexistent/.kube/config is not there\n"));
        assertThat(Run.of("delete", "-t", "swarm", "Shop.yaml").err())
                .startsWith("delete: Shop.yaml: no such file in ");
    }

    @Test
    void shouldRefuseWhatIsForFilesOnly() throws IOException {
        // Given
        var file = write(KUBECONFIG);

        // Then
        assertThat(Run.of("compare", "buoy", "--kubeconfig", file, "--assume", "no-ipvs")
                        .err())
                .isEqualTo("compare: --assume is for files: what runs is read, and nothing is assumed\n");
        assertThat(Run.of("compare", "buoy", "--kubeconfig", file, "-o", "markdown")
                        .err())
                .isEqualTo("compare: -o markdown is for files: write table, json or yaml\n");
        assertThat(Run.of("status", "buoy", "-A", "--kubeconfig", file).exit()).isEqualTo(2);
    }

    private String write(String text) throws IOException {
        return Files.writeString(folder.resolve("kubeconfig"), text).toString();
    }
}
