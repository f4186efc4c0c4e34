package dev.catamaran.compose.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1024, 1024",
        "010, 10",
        "5b, 5",
        "64m, 67108864",
        "64M, 67108864",
        "2gb, 2147483648",
        "1.5g, 1610612736",
        "1k, 1024",
        "1kb, 1024",
        "1KiB, 1024",
        "1t, 1099511627776",
        "1p, 1125899906842624",
        "'1 g', 1073741824",
        "'1 ', 1",
        "1.9, 1",
        ".5k, 512",
        "1.k, 1024",
        "1e3, 1000",
        "1e3k, 1024000",
        "+1, 1",
        "-0, 0",
        "8191p, 9222246136947933184"
    })
    void shouldRead(String text, long expected) {
        // When
        var result = ByteSizes.parse(text);
        // Then
        assertThat(result).isEqualTo(new Valid<>(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "m",
                "-5",
                "-5m",
                "5x",
                "5ki",
                "5bb",
                "5kbb",
                "1  g",
                " 1",
                "1.2.3",
                "0x10",
                "1_000",
                "inf",
                "nan",
                "1e",
                "8192p",
                "1e400",
                "99999999999999999999"
            })
    void shouldRefuse(String text) {
        // When
        var result = ByteSizes.parse(text);
        // Then
        assertThat(result).isInstanceOf(Invalid.class);
    }
}
