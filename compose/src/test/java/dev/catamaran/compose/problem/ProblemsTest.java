package dev.catamaran.compose.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.problem.Problem.Severity;
import dev.catamaran.compose.tree.Origin;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of much. */
class ProblemsTest {
    private static final int MANY = 1000;

    private final Problems problems = new Problems();

    @Test
    void shouldKeepARefusalBesideAThousandWarnings() {
        // Given
        forMany(line -> problems.assumed(at(line), "", "is blank", ""));

        // When
        problems.invalid(at(MANY + 1), "", "is wrong", "");

        // Then
        assertThat(problems.all())
                .hasSize(MANY)
                .last()
                .extracting(Problem::severity)
                .isEqualTo(Severity.INVALID);
        assertThat(problems.refused()).isTrue();
        assertThat(problems.isOver()).isFalse();
    }

    @Test
    void shouldBeOverWithAThousandRefusals() {
        // When
        forMany(line -> problems.invalid(at(line), "", "is wrong", ""));
        problems.invalid(at(MANY + 1), "", "is wrong", "");

        // Then
        assertThat(problems.all()).hasSize(MANY);
        assertThat(problems.isOver()).isTrue();
    }

    @Test
    void shouldBeOverWhereOtherProblemsTellOfTooMuch() {
        // Given
        var others = new Problems();
        others.tooMuch(at(1), "", "is too much", "");

        // When
        problems.addAll(others);

        // Then
        assertThat(problems.isOver()).isTrue();
    }

    private static void forMany(IntConsumer tell) {
        IntStream.rangeClosed(1, MANY).forEach(tell);
    }

    private static Origin at(int line) {
        return new Origin("gull.yaml", line, 1);
    }
}
