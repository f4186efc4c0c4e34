package dev.catamaran.compose.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.tree.Shown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "010, 8",
                "-010, -8",
                "0x1f, 31",
                "-0X1F, -31",
                "0o17, 15",
                "0O7, 7",
                "0b11, 3",
                "+0b1, 1",
                "1_000, 1000",
                "1_, 1",
                "0777_1, 4089",
                "+5, 5",
                "-0, 0",
                "00, 0",
                "18446744073709551615, 18446744073709551615",
                "-9223372036854775808, -9223372036854775808"
            })
    void shouldTakeWholeNumbersInAllTheirSpellings(String word, String printed) {
        // When
        var value = Reading.of("k: " + word).at("k");

        // Then
        assertThat(Shown.show(value)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "1.10, 1.1",
                "08, 8",
                "09, 9",
                ".5, 0.5",
                "5., 5",
                "+.5, 0.5",
                "1_0.5, 10.5",
                ".5_0, 0.5",
                "1e3, 1000",
                "1e5, 100000",
                "1e6, 1e+06",
                "999999.5, 999999.5",
                "1234567.5, 1.2345675e+06",
                "100000000.5, 1.000000005e+08",
                "1e30, 1e+30",
                "0.0001, 0.0001",
                "0.00001, 1e-05",
                "99999999999999999999, 1e+20",
                "-9223372036854775809, -9.223372036854776e+18",
                "-0.0, -0",
                "-1e-400, -0",
                ".inf, +Inf",
                "-.INF, -Inf",
                ".NaN, NaN"
            })
    void shouldPrintFractionsAsComposeDoes(String word, String printed) {
        // When
        var value = Reading.of("k: " + word).at("k");

        // Then
        assertThat(Shown.show(value)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "No",
                "on",
                "OFF",
                "y",
                "1:30",
                "=",
                "0o9",
                "0b2",
                "0x",
                "0x1p3",
                "1e309",
                "_1",
                ".",
                "+",
                "+.",
                "0.1.2",
                "tRue",
                "nULL",
                "10.0.0.1",
                "1-2",
                "inf",
                "v1"
            })
    void shouldLeaveOtherWordsTexts(String word) {
        // When
        var value = Reading.of("k: " + word).at("k");

        // Then
        assertThat(Shown.show(value)).isEqualTo("'" + word + "'");
    }

    @ParameterizedTest
    @CsvSource({"True, true", "FALSE, false", "~, null", "NULL, null", "'', null", "<<, '<<'"})
    void shouldKnowTruthAndNothing(String word, String shown) {
        // When
        var value = Reading.of("k: " + word).at("k");

        // Then
        assertThat(Shown.show(value).replace("'", "")).isEqualTo(shown.replace("'", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'010'", "\"010\"", "|-\n  010", ">-\n  010", "!!str 010", "! '010'", "!odd 010"})
    void shouldTakeQuotedAndTaggedWordsAsWritten(String value) {
        // When
        var read = Reading.of("k: " + value);

        // Then
        assertThat(Shown.show(read.at("k"))).isEqualTo("'010'");
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "!!int '5', 5",
        "!!float 5, 5",
        "!!bool 'true', true",
        "!!null '', null",
        "!!binary aGk=, hi",
        "!!seq word, word"
    })
    void shouldFollowTheTagsOfYaml(String value, String shown) {
        // When
        var read = Reading.of("k: " + value);

        // Then
        assertThat(Shown.show(read.at("k")).replace("'", "")).isEqualTo(shown);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "!!int 1.5, f:1:4: k: 1.5: is no value for the tag !!int: leave the tag out",
        "!!bool yes, f:1:4: k: yes: is no value for the tag !!bool: leave the tag out",
        "!!null x, f:1:4: k: x: is no value for the tag !!null: leave the tag out",
        "!!binary '?', f:1:4: k: the value of a !!binary is Base64"
    })
    void shouldRefuseAValueThatItsTagDoesNotAllow(String value, String problem) {
        // When
        var read = Reading.of("k: " + value);

        // Then
        assertThat(read.problems()).containsExactly(problem);
    }
}
