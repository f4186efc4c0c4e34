package dev.catamaran.compose.read;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {
    @Test
    void shouldRefuseATooLongFile() {
        // When
        var read = Reading.of(new byte[Bounds.BYTES + 1]);

        // Then
        assertThat(read.problems())
                .containsExactly(
                        "f:1:1: holds 3145729 bytes, and at most 3145728 are read: split the file, and name the"
                                + " parts under `include`");
    }

    @Test
    @Timeout(value = 60, unit = SECONDS)
    void shouldEndAtABillionLaughs() {
        // Given
        var text = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (var level = 1; level <= 30; level++) {
            var uses = String.join(", ", Collections.nCopies(10, "*a" + (level - 1)));
            text.append("a%d: &a%d [%s]\n".formatted(level, level, uses));
        }

        // When
        var read = Reading.of(text.toString());

        // Then
        assertThat(read.problems())
                .containsExactly("f:5:45: a4[7]: the file holds more than 100000 values, aliases counted as what they"
                        + " stand for: use fewer aliases of aliases");
    }

    @Test
    void shouldTakeAHundredLevelsAndNoMore() {
        // When
        var fits = Reading.of("[".repeat(Bounds.DEPTH - 1) + "]".repeat(Bounds.DEPTH - 1));
        var deep = Reading.of("k: " + "[".repeat(Bounds.DEPTH) + "]".repeat(Bounds.DEPTH));

        // Then
        assertThat(fits.problems()).singleElement().asString().contains("a Compose file is a mapping");
        assertThat(deep.problems())
                .singleElement()
                .asString()
                .startsWith("f:1:103: k[0][0]")
                .endsWith("more than 100 mappings and lists stand in one another");
    }

    @Test
    void shouldCountTheLevelsOfAliases() {
        // Given
        var half = "[".repeat(50) + "x" + "]".repeat(50);

        // When
        var fits = Reading.of("a: &a " + half + "\nb: " + "[".repeat(49) + "*a" + "]".repeat(49));
        var deep = Reading.of("a: &a " + half + "\nb: " + "[".repeat(50) + "*a" + "]".repeat(50));

        // Then
        assertThat(fits.problems()).isEmpty();
        assertThat(deep.problems()).singleElement().asString().startsWith("f:2:54: b[0]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "- ",
                "? ",
                "[a,",
                "{a: ",
                "&a ",
                "*a ",
                "!a ",
                "a: ",
                "- a\n",
                "k: [a]\n",
                "'",
                "\"",
                "|"
            })
    @Timeout(value = 60, unit = SECONDS)
    void shouldEndAtLongRuns(String run) {
        // When
        var read = Reading.of(run.repeat(Bounds.BYTES / run.length()));

        // Then
        assertThat(read.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\n", "# a\n"})
    @Timeout(value = 60, unit = SECONDS)
    void shouldEndAtLongRunsOfNothing(String run) {
        // When
        var read = Reading.of(run.repeat(Bounds.BYTES / run.length()));

        // Then
        assertThat(read.documents()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }
}
