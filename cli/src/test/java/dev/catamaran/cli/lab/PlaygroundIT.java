package dev.catamaran.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.cli.console.Exit;
import java.time.Duration;
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
        }
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
