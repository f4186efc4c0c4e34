package dev.catamaran.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.cli.Main;
import dev.catamaran.cli.console.Console;
import dev.catamaran.playground.Clusters;
import dev.catamaran.playground.Generation;
import dev.catamaran.playground.SwarmNodes;
import dev.catamaran.playground.SwarmSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line against the clusters of the other stories. */
class CommandLineIT {
    private static final String SWARM = "quorum";
    private static final SwarmNodes NODES = Clusters.swarm(SwarmSettings.quorum(Generation.STABLE));
    private static final Lab LAB = Lab.open();

    @TempDir
    private static Path folder;

    private final Bay bay = Bay.open(LAB, SWARM, NODES);

    /** What a verb ended with and printed. */
    private record Run(int exit, String out, String err) {
        static Run of(Stream<String> arguments) {
            var out = new ByteArrayOutputStream();
            var err = new ByteArrayOutputStream();
            var console = new Console(
                    new ByteArrayInputStream(new byte[0]),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    false,
                    120,
                    Map.of());
            var exit = Main.run(console, arguments.toArray(String[]::new));
            return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    @BeforeAll
    static void connect() throws IOException {
        LAB.connect(SWARM, NODES);
        Files.writeString(folder.resolve("kubeconfig"), LAB.kubernetes.kubeconfig());
        NODES.tls().writeTo(folder);
    }

    @Test
    void shouldTellWhatBothHullsRun() {
        // Given
        bay.applyAndWait("restart: {delay: 1s}");

        // When
        var compare = onKubernetes("compare", "buoy");
        var strict = onKubernetes("compare", "buoy", "--fail-on", "different", "-o", "json");
        var status = onKubernetes("status", "buoy");

        // Then
        assertThat(compare.exit()).as(compare.err()).isZero();
        assertThat(compare.out())
                .contains("Ready 1/1", "Deployment/buoy", bay.namespace() + "_buoy", "KUBERNETES", "SWARM")
                .doesNotContain("not seen", "is missing");
        assertThat(strict.exit()).as(strict.err()).isEqualTo(3);
        var targets = Json.parse(strict.out()).at("/workloads/0/targets");
        assertThat(targets.findValuesAsText("state")).containsExactly("Ready", "Ready");
        assertThat(status.out()).contains("KubernetesReady", "SwarmReady").containsPattern("buoy +True +1/1 +1/1");
    }

    @Test
    void shouldPlanApplyAndDeleteOnASwarm() throws IOException {
        // Given
        var file = Files.writeString(folder.resolve("crane.yaml"), """
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: crane, namespace: %s}
                spec: {image: %s, stop: {gracePeriod: 1s}}
                """.formatted(bay.namespace(), LAB.witness))
                .toString();

        // When
        var plan = onSwarm("plan", file);
        var apply = onSwarm("apply", file, "--wait");
        var again = onSwarm("apply", file);
        var delete = onSwarm("delete", "crane", "-n", bay.namespace());

        // Then
        assertThat(plan.out()).containsPattern("CREATE +service " + bay.namespace() + "_crane");
        assertThat(apply.exit()).as(apply.err()).isZero();
        assertThat(apply.err()).contains(bay.namespace() + "/crane: written", "Ready 1/1");
        assertThat(again.err()).contains("as it shall be, nothing written");
        assertThat(delete.exit()).as(delete.err()).isZero();
        assertThat(delete.err()).contains("removed; volumes are kept");
        Lab.await("the network is gone, too").untilAsserted(() -> {
            var gone = onSwarm("delete", "crane", "-n", bay.namespace());
            assertThat(gone.err()).contains("nothing of it is there");
            assertThat(gone.exit()).isEqualTo(1);
        });
    }

    private Run onKubernetes(String... arguments) {
        return Run.of(Stream.concat(
                Arrays.stream(arguments),
                Stream.of(
                        "-n",
                        bay.namespace(),
                        "--kubeconfig",
                        folder.resolve("kubeconfig").toString())));
    }

    private static Run onSwarm(String verb, String... arguments) {
        var endpoint = NODES.endpoints().getFirst().toString();
        return Run.of(Stream.concat(
                Stream.of(verb, "-t", "swarm", "--no-ipvs", "--host", endpoint, "--tls-dir", folder.toString()),
                Arrays.stream(arguments)));
    }
}
