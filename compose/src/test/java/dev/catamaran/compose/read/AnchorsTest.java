package dev.catamaran.compose.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Shown;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    @Test
    void shouldFollowAliasesOfAnyValueAndKeepThePlaceOfTheAnchor() {
        // When
        var read = Reading.of("a: &word x\nb: &list [x]\nc: *word\nd: [*list]\n*word : *word");

        // Then
        assertThat(read.shown()).containsExactly("{a: 'x', b: ['x'], c: 'x', d: [['x']], x: 'x'}");
        assertThat(read.at("c").origin()).isEqualTo(new Origin("f", 1, 4));
        assertThat(read.documents().getFirst().entry("x").orElseThrow().key()).isEqualTo(new Origin("f", 5, 1));
    }

    @Test
    void shouldKeepThePlaceOfTheTextAndNotOfItsAnchorOrTag() {
        // When
        var read = Reading.of("a: !override\n  - b");

        // Then
        assertThat(Shown.show(read.at("a"))).isEqualTo("!override ['b']");
        assertThat(read.at("a").origin()).isEqualTo(new Origin("f", 1, 4));
    }

    @Test
    void shouldTakeTheLastValueOfAName() {
        // When
        var read = Reading.of("a: &n 1\nb: *n\nc: &n 2\nd: *n");

        // Then
        assertThat(read.shown()).containsExactly("{a: 1, b: 1, c: 2, d: 2}");
    }

    @Test
    void shouldTellAnUnknownName() {
        // When
        var read = Reading.of("a: &one 1\nb: &two 2\nc: *tow\nd: 3");

        // Then
        assertThat(read.shown()).containsExactly("{a: 1, b: 2, c: null, d: 3}");
        assertThat(read.problems())
                .containsExactly("f:3:4: c: the alias *tow has no anchor &tow: the anchors before it are &one, &two");
    }

    @Test
    void shouldNotKnowTheNamesOfAnotherDocument() {
        // When
        var read = Reading.of("a: &n 1\n---\nb: *n");

        // Then
        assertThat(read.problems()).containsExactly("f:3:4: b: the alias *n has no anchor &n");
    }

    @Test
    void shouldTellAnAliasInsideOfItsOwnValue() {
        // When
        var read = Reading.of("a: &n {b: [*n]}");

        // Then
        assertThat(read.problems()).containsExactly("f:1:12: a.b[0]: the alias *n stands inside of what it names");
    }

    @Test
    void shouldTakeManyUsesOfOneAnchor() {
        // Given
        var uses = String.join(", ", Collections.nCopies(2000, "*n"));

        // When
        var read = Reading.of("a: &n {b: c}\nd: [" + uses + "]");

        // Then
        assertThat(read.problems()).isEmpty();
    }
}
