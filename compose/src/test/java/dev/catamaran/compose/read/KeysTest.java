package dev.catamaran.compose.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    @Test
    void shouldTellKeysThatStandTwiceAtAnyDepth() {
        // When
        var read = Reading.of("a: {b: 1, 'b': 2}\nc: 1\na: 2");

        // Then
        assertThat(read.problems())
                .containsExactly(
                        "f:1:11: a.b: the key stands here twice; the first is in line 1: keep one of the two",
                        "f:3:1: a: the key stands here twice; the first is in line 1: keep one of the two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "1.5", "true", "~", "0x1f"})
    void shouldRefuseKeysThatAreNoTexts(String key) {
        // When
        var read = Reading.of("m:\n  " + key + ": x");

        // Then
        assertThat(read.problems())
                .singleElement()
                .asString()
                .startsWith("f:2:3: m: ")
                .endsWith("a key must be a text, and without quotes this is none: put the key in quotes");
    }

    @Test
    void shouldTakeQuotedAndTaggedKeysAndTheWordsOfYaml11() {
        // When
        var read = Reading.of("'80': a\n!!str 81: b\nyes: c\n!odd 82: d");

        // Then
        assertThat(read.shown()).containsExactly("{80: 'a', 81: 'b', yes: 'c', 82: 'd'}");
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"? [a]\n: x", "? {a: b}\n: x"})
    void shouldRefuseKeysThatAreCollections(String text) {
        // When
        var read = Reading.of(text);

        // Then
        assertThat(read.problems()).containsExactly("f:1:3: a key must be a text, not a list or a mapping");
    }
}
