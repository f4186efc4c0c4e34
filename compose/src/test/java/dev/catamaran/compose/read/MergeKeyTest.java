package dev.catamaran.compose.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"{<<: *a, k: own}", "{k: own, <<: *a}"})
    void shouldLetOwnKeysWinWhereverTheyStand(String mapping) {
        // When
        var read = Reading.of("x-a: &a {k: base, l: base}\nm: " + mapping);

        // Then
        assertThat(Reading.of("x-a: &a {k: base, l: base}\nm: " + mapping).at("m"))
                .isEqualTo(read.at("m"));
        assertThat(read.shown()).containsExactly("{x-a: {k: 'base', l: 'base'}, m: {k: 'own', l: 'base'}}");
    }

    @Test
    void shouldLetTheEarlierMappingOfAListWin() {
        // When
        var read = Reading.of("x-a: &a {k: a}\nx-b: &b {k: b, l: b}\nm: {<<: [*a, *b, {l: c, n: c}]}");

        // Then
        assertThat(read.shown().getFirst()).endsWith("m: {k: 'a', l: 'b', n: 'c'}}");
    }

    @Test
    void shouldMergeWhatAMergedMappingMerges() {
        // When
        var read = Reading.of("x-a: &a {k: a, l: a}\nx-b: &b {<<: *a, l: b}\nm: {<<: *b}");

        // Then
        assertThat(read.shown().getFirst()).endsWith("m: {l: 'b', k: 'a'}}");
    }

    @Test
    void shouldKeepAnOwnNull() {
        // When
        var read = Reading.of("m: {<<: {k: a}, k: }");

        // Then
        assertThat(read.shown()).containsExactly("{m: {k: null}}");
    }

    @Test
    void shouldTakeAQuotedKeyAsAnyOther() {
        // When
        var read = Reading.of("m: {'<<': {k: a}, !!str <<: {k: b}}");

        // Then
        assertThat(read.shown()).containsExactly("{m: {<<: {k: 'a'}}}");
        assertThat(read.problems())
                .containsExactly(
                        "f:1:19: m.<<: the key stands here twice; the first is in line 1: keep one of the two");
    }

    @Test
    void shouldMergeATaggedKey() {
        // When
        var read = Reading.of("m: {!!merge <<: {k: a}}");

        // Then
        assertThat(read.shown()).containsExactly("{m: {k: 'a'}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "[word]", "[[{k: a}]]", "~", ""})
    void shouldRefuseWhatIsNoMapping(String value) {
        // When
        var read = Reading.of("m:\n  <<: " + value);

        // Then
        assertThat(read.problems())
                .containsExactly("f:2:3: m.<<: takes a mapping or a list of mappings: write <<: *anchor");
    }

    @Test
    void shouldRefuseASecondMergeKey() {
        // When
        var read = Reading.of("m:\n  <<: {k: a}\n  <<: {l: b}");

        // Then
        assertThat(read.problems())
                .containsExactly("f:3:3: m.<<: the key << stands here twice: write <<: [*one, *two]");
    }

    @Test
    void shouldKeepWhatATagDropsOfEarlierFiles() {
        // When
        var read = Reading.of("""
                reset: {<<: {k: base}, k: !reset own}
                under: {<<: {k: !reset base}, k: own}
                both: {<<: {k: !override base}, k: own}
                none: {<<: {k: !reset base}}
                """);

        // Then
        assertThat(read.shown())
                .containsExactly("{reset: {k: !override 'base'}, under: {k: !override 'own'},"
                        + " both: {k: !override 'own'}, none: {k: !reset 'base'}}");
    }
}
