package dev.catamaran.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String SHOP = "../examples/shop";
    private static final String BUOY = """
            apiVersion: catamaran.dev/v1alpha1
            kind: ContainerWorkload
            metadata: {name: buoy}
            spec:
              image: harbour/buoy:1
              ports:
              - name: light
                containerPort: 9000
                publish:
                  host: {hostIP: 127.0.0.1}
            """;

    @Test
    void shouldPrintTheTableOfTheExample() throws IOException {
        // When
        var run = Run.of("compare", SHOP);

        // Then
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).noneMatch(line -> line.endsWith(" ") || line.contains("\u001b"));
        Transcripts.same("compare-shop.txt", run.out());
    }

    @Test
    void shouldPrintMarkdownAndYaml() throws IOException {
        Transcripts.same(
                "compare-shop.md", Run.of("compare", SHOP, "-o", "markdown").out());
        Transcripts.same(
                "compare-db.yaml",
                Run.of("compare", SHOP + "/db.yaml", "-o", "yaml").out());
    }

    @Test
    void shouldCountEveryFieldOnceOnEitherHull() throws IOException {
        // When
        var tree = new ObjectMapper()
                .readTree(Run.of("compare", SHOP, "--all", "-o", "json").out());

        // Then
        for (var workload : tree.path("workloads")) {
            assertThat(sum(workload.path("kubernetes").path("counts")))
                    .isEqualTo(workload.path("fields").asInt());
            assertThat(sum(workload.path("swarm").path("counts")))
                    .isEqualTo(workload.path("fields").asInt());
        }
    }

    @Test
    void shouldExitWithThreeOnlyWhenTheLimitIsMet() {
        // When
        var met = Run.of("compare", SHOP, "--fail-on", "lost");
        var kept = Run.of("compare", SHOP, "--fail-on", "weakened");

        // Then
        assertThat(met.exit()).isEqualTo(3);
        assertThat(met.err()).matches("compare: [0-9]+ fields? (is|are) lost on .*swarm \\(limit: --fail-on lost\\)\n");
        assertThat(kept.exit()).isZero();
        assertThat(kept.err()).isEmpty();
    }

    @Test
    void shouldFollowTheAssumptions() {
        // When
        var newest = Run.withInput(BUOY, "compare", "-");
        var old = Run.of("compare", SHOP, "--assume", "engine=1.41,no-ipvs");

        // Then
        assertThat(newest.out()).contains("Engine API 1.51, operator running, IPVS");
        assertThat(old.out())
                .contains("Engine API 1.41, operator running, no IPVS")
                .contains("spec.ports[http].publish.ingress");
    }

    @Test
    void shouldTellWhatIsRefusedAndHowToAcceptIt() {
        // When
        var refused = Run.withInput(BUOY, "compare", "-");
        var accepted = Run.withInput(BUOY + """
                  fidelity:
                    accept:
                    - {path: "spec.ports[light].publish.host.hostIP", reason: a firewall is before it}
                """, "compare", "-");

        // Then
        assertThat(refused.out())
                .contains("Refused: buoy on Swarm (spec.ports[light].publish.host.hostIP).")
                .contains("fix: remove it, or accept it:");
        assertThat(accepted.out()).contains("Refused: nothing.").contains("Weakened: 1 on Swarm.");
    }

    @Test
    void shouldShowColumnsThatFitThePage() {
        for (var width : List.of(70, 80, 110)) {
            var run = Run.in(Map.of("COLUMNS", width.toString()), "", "compare", SHOP, "--all");
            assertThat(run.out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void shouldReadAFolderInOrder(@TempDir Path folder) throws IOException {
        // Given
        Files.writeString(folder.resolve("b.yaml"), BUOY.replace("buoy}", "second}"));
        Files.writeString(folder.resolve("a.yml"), BUOY.replace("buoy}", "first}"));
        Files.writeString(folder.resolve("c.yaml"), "apiVersion: v1\nkind: Service\nmetadata: {name: other}\n");
        Files.writeString(folder.resolve("notes.txt"), "no: [yaml");

        // When
        var run = Run.of("compare", folder.toString());

        // Then
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsSubsequence("first ", "second ");
        assertThat(run.err()).isEqualTo("compare: left out: 1 of kind Service\n");
    }

    private static int sum(JsonNode counts) {
        var sum = 0;
        for (var count : counts) {
            sum += count.asInt();
        }
        return sum;
    }
}
