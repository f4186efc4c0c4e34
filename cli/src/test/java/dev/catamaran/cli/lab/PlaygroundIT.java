package dev.catamaran.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The verb as a process of its own, as a user runs it. */
class PlaygroundIT {
    @Test
    void shouldRefuseWithoutAnEngine() throws Exception {
        // When
        try (var run = PlaygroundRun.start("unix:///no/engine.sock")) {
            // Then
            assertThat(run.exit(Duration.ofMinutes(1))).isEqualTo(Exit.REFUSED);
            assertThat(run.output())
                    .contains("Docker: no answer at unix:///no/engine.sock. Mend it: ")
                    .contains("nothing was done");
        }
    }

    @Test
    void shouldRunTheShopOnBothOnceAndLeaveNothing() throws Exception {
        // When
        try (var run = PlaygroundRun.start("")) {
            // Then
            assertThat(run.exit(Duration.ofMinutes(8))).as(run.output()).isEqualTo(Exit.OK);
            assertThat(run.output()).containsPattern("web on Kubernetes  http://\\S+:18080/  200");
            assertThat(run.seen()).as("containers and volumes seen").hasSizeGreaterThan(4);
            assertThat(run.left()).isEmpty();
            assertThat(words(run.output())).containsSubsequence(shownFor(run.output()));
        }
    }

    /** The table in the README is of a machine without a routing mesh; on another one a field is kept better. */
    private static List<String> shownFor(String output) throws IOException {
        if (!output.contains("routing mesh missing")) {
            System.out.println("not compared with the README: this machine has a routing mesh");
            return List.of();
        }
        var readme = Files.readString(Path.of("..", "README.md"));
        var table = words(readme).stream()
                .dropWhile(line -> !line.startsWith("WORKLOAD KUBERNETES SWARM"))
                .takeWhile(line -> !line.equals("…"))
                .toList();
        assertThat(table).hasSizeGreaterThan(3);
        return table;
    }

    private static List<String> words(String text) {
        return text.lines().map(line -> line.strip().replaceAll(" +", " ")).toList();
    }

    @Test
    void shouldLeaveNothingWhenInterruptedDuringTheStart() throws Exception {
        try (var run = PlaygroundRun.start("")) {
            // Given
            run.awaitContainer(Duration.ofMinutes(2));
            // When
            run.interrupt();
            // Then
            assertThat(run.exit(Duration.ofSeconds(90))).as(run.output()).isEqualTo(130);
            assertThat(run.output()).contains("taking it down").doesNotContain("playground: ");
            assertThat(run.left()).isEmpty();
        }
    }
}
