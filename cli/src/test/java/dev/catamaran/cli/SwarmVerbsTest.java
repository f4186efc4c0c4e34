package dev.catamaran.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a Swarm that is empty and takes networks, but no services. */
class SwarmVerbsTest {
    private static final Map<String, String> EMPTY = Map.of(
            "/_ping", "OK",
            "/v1.51/services", "[]",
            "/v1.51/tasks", "[]",
            "/v1.51/nodes", "[]",
            "/v1.51/networks", "[]",
            "/v1.51/configs", "[]",
            "/v1.51/networks/create", "{\"Id\": \"n1\"}");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void shouldTellWhatFailedAndWhatWasWrittenBefore() throws IOException {
        // Given
        var files = write(workload("anchor", "targets: {swarm: {mode: Observe}}"), workload("buoy", ""));
        try (var engine = ApiServer.start(400, EMPTY)) {
            // When
            var run = Run.of("apply", "-t", "swarm", files, "--host", engine.endpoint());

            // Then
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).isEqualTo("""
                    apply: harbour/anchor: nothing written: targets.swarm.mode is Observe
                    apply: harbour/buoy: the engine refused: service harbour_buoy: the harbour master says no; \
                    written before: nothing
                    """);
        }
    }

    @Test
    void shouldPlanASharedNetworkOnce() throws IOException {
        // Given
        var files = write(
                workload("anchor", ""), workload("buoy", ""), workload("crane", "targets: {swarm: {mode: Disabled}}"));
        try (var engine = ApiServer.start(400, EMPTY)) {
            // When
            var run = Run.of("plan", "-t", "swarm", files, "--host", engine.endpoint());

            // Then
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out()).contains("Plan: 3 creates", "harbour/crane on swarm, mode Disabled: nothing is done");
        }
        assertThat(Run.of("render", "-t", "swarm", files).out()).containsOnlyOnce("POST /networks/create");
    }

    @Test
    void shouldTellThatNothingIsThereToDelete() throws IOException {
        try (var engine = ApiServer.start(400, EMPTY)) {
            assertThat(Run.of("delete", "-t", "swarm", "buoy", "-n", "harbour", "--host", engine.endpoint()))
                    .isEqualTo(new Run(
                            1, "", "delete: harbour/buoy: nothing of it is there; -n names another namespace\n"));
        }
    }

    private static String workload(String name, String rest) {
        return """
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {namespace: harbour, name: %s}
                spec:
                  image: harbour/%s:1
                  %s
                """.formatted(name, name, rest);
    }

    private String write(String... workloads) throws IOException {
        return Files.writeString(folder.resolve("harbour.yaml"), String.join("---\n", workloads))
                .toString();
    }
}
