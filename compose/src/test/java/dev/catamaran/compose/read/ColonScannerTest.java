package dev.catamaran.compose.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColonScannerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{a: [b:, c]} | {a: ['b:', 'c']}",
                "{a: [b:]} | {a: ['b:']}",
                "{a: [1:, b:c:]} | {a: ['1:', 'b:c:']}",
                "{a: [b :, c  :]} | {a: ['b :', 'c  :']}",
                "{a: [!!str b:, c]} | {a: ['b:', 'c']}",
                "{a: [&q b:, *q ]} | {a: ['b:', 'b:']}",
                "{a:, b: c} | {a:: null, b: 'c'}",
                "{a :, b: c} | {a :: null, b: 'c'}",
                "{? a:, b: c} | {a:: null, b: 'c'}",
                "{&a b:, c: *a } | {b:: null, c: 'b:'}",
                "{a: $PATH:, b: c} | {a: '$PATH:', b: 'c'}",
                "{a: {b: ~:}, c: http:} | {a: {b: '~:'}, c: 'http:'}",
                "{a: {b:}} | {a: {b:: null}}",
                "{a: [{b:}]} | {a: [{b:: null}]}",
            })
    void shouldTakeAColonBeforeACommaOrABracketForAPartOfTheWord(String text, String shown) {
        assertThat(Reading.of(text).shown()).containsExactly(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{a: [b: , c]} | {a: [{b: null}, 'c']}",
                "{a: [b:: , c]} | {a: [{b:: null}, 'c']}",
                "{a: [b:: ~, c]} | {a: [{b:: null}, 'c']}",
                "{a: [http://x:: , c]} | {a: [{http://x:: null}, 'c']}",
                "{a: [\"b\":, c]} | {a: [{b: null}, 'c']}",
            })
    void shouldTakeOtherColonsForTheEndOfAKey(String text, String shown) {
        assertThat(Reading.of(text).shown()).containsExactly(shown);
    }

    @Test
    void shouldFoldTheLinesBeforeIt() {
        assertThat(Reading.of("{a: [b\n c:, d\n :, e\n\n\n :]}").shown())
                .containsExactly("{a: ['b c:', 'd :', 'e\n\n:']}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a:[b]}", "[a:{b: c}]"})
    void shouldRefuseABracketAfterIt(String value) {
        assertThat(Reading.of("x: " + value).problems())
                .singleElement()
                .asString()
                .contains("is not YAML");
    }
}
