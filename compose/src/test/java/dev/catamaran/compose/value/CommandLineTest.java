package dev.catamaran.compose.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '~', textBlock = """
            ~~                → ~~          → ~~
            ~ \t ~            → ~~          → ~~
            a b               → a•b         → ~~
            a  b\tc           → a•b•c       → ~~
            sh -c "a; b"      → sh•-c•a; b  → ~~
            'a "b'            → a "b        → ~~
            "a 'b"            → a 'b        → ~~
            a'b c'd           → ab cd       → ~~
            ""                → ∅           → ~~
            "" a              → ∅•a         → ~~
            a ''              → a•∅         → ~~
            a\\ b             → a b         → ~~
            \\"a              → "a          → ~~
            'a\\b'            → a\\b        → ~~
            "a\\"b"           → a"b         → ~~
            "a\\nb"           → anb         → ~~
            $(a b) c          → $(a b)•c    → ~~
            $(a "b" 'c') d    → $(a "b" 'c')•d → ~~
            `a b` c           → `a b`•c     → ~~
            `a "b c"` d       → `a b c`•d   → ~~
            a)b)c             → a)b)c       → ~~
            a && b            → a           → && b
            a;b               → a           → ;b
            a|b               → a           → |b
            a >b              → a           → >b
            a 2>b             → a           → >b
            a b2>c            → a•b2        → >c
            a <b              → a           → <b
            ; a               → ~~          → ; a
            $HOME ${A}        → $HOME•${A}  → ~~
            ü ñ               → ü•ñ         → ~~
            """)
    void shouldRead(String text, String words, String ignored) {
        // Given
        var expected = words.isEmpty()
                ? List.<String>of()
                : List.of(words.replace("∅", "").split("•", -1));
        // When
        var result = CommandLine.parse(text);
        // Then
        assertThat(result).isEqualTo(new Valid<>(new CommandLine(expected, ignored)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's", "a \"b", "a\\", "(a)", "a (", "a)", "`a", "$(a", "$((1))", "`\"a`", "a \"$\"(b"})
    void shouldRefuse(String text) {
        // When
        var result = CommandLine.parse(text);
        // Then
        assertThat(result).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "$()", "a ", "\"", "\\", "`"})
    void shouldBeQuickOnLongText(String part) {
        // Given
        var text = part.repeat(500_000);
        // When
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> CommandLine.parse(text));
    }

    @Test
    void shouldGiveBackWordsThatAreQuoted() {
        var seed = Long.getLong("seed", 4);
        System.out.println("CommandLineTest: -Dseed=" + seed);
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            // Given
            var words = new ArrayList<String>();
            for (var count = random.nextInt(4); count >= 0; count--) {
                words.add(random.ints(random.nextInt(6), 0, 14)
                        .mapToObj("a '\"\\$(`);&|>\n"::charAt)
                        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                        .toString());
            }
            var text = new StringBuilder();
            words.forEach(word -> text.append('"')
                    .append(word.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\" "));
            // When
            var result = CommandLine.parse(text.toString());
            // Then
            assertThat(result).isEqualTo(new Valid<>(new CommandLine(words, "")));
        }
    }
}
