package dev.catamaran.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void shouldTellEachFinishedStepInALine() {
        // Given
        var lines = new ArrayList<String>();
        var progress = Progress.lines(lines::add);
        // When
        assertThat(progress.run("Kubernetes, 1 node", "Ready", () -> 7)).isEqualTo(7);
        // Then
        assertThat(lines).singleElement().asString().matches("Kubernetes, 1 node +Ready +0 s");
    }

    @Test
    void shouldNotCallAFailedStepDone() {
        // Given
        var lines = new ArrayList<String>();
        // When
        assertThatThrownBy(() -> Progress.lines(lines::add).run("Swarm", "quorum", () -> {
                    throw new IllegalStateException("no engine");
                }))
                .hasMessage("no engine");
        // Then
        assertThat(lines).isEmpty();
    }
}
