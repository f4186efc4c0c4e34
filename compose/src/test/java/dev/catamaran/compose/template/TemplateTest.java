package dev.catamaran.compose.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.template.Substitution.Failure;
import dev.catamaran.compose.template.Substitution.Text;
import dev.catamaran.compose.template.Substitution.Unset;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static final Variables VARIABLES =
            Variables.of(Map.of("A", "one", "EMPTY", "", "BRACE", "x}y", "MONEY", "$A", "_1", "under"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain                 | plain
            $A                    | one
            $A.b                  | one.b
            ${A}b                 | oneb
            $Ab                   | ``
            $_1                   | under
            $EMPTY                | ``
            $A$A                  | oneone
            $$A                   | $A
            $$$A                  | $one
            $$$$                  | $$
            $${A}                 | ${A}
            $1 $ $- $             | $1 $ $- $
            ü$Aü                  | üoneü
            $MONEY                | $A
            ${A-d}                | one
            ${A:-d}               | one
            ${NO-d}               | d
            ${NO:-d}              | d
            ${EMPTY-d}            | ``
            ${EMPTY:-d}           | d
            ${NO-}                | ``
            ${NO:--}              | -
            ${NO-b:-c}            | b:-c
            ${NO:-a b}c ${A}      | a bc one
            ${A+d}                | d
            ${A:+d}               | d
            ${NO+d}               | ``
            ${EMPTY+d}            | d
            ${EMPTY:+d}           | ``
            ${A?m}                | one
            ${A:?m}               | one
            ${EMPTY?m}            | ``
            ${NO:-${A}}           | one
            ${NO:-$A}             | one
            ${NO:-${NO:-${NO-d}}} | d
            ${NO:-$$A}            | $A
            ${A:+${EMPTY:-in}}b   | inb
            ${NO:-{}}             | {}
            ${NO:-{a}}b           | {a}b
            ${BRACE}}             | x}y}
            ${NO:-{}b              | {b
            ${NO:-{}x{}b           | {}x{b
            ${NO:-{{}}b}c          | {{}b}c
            ${NO:-a}}             | a}
            ${NO:-{"a":"b"}}      | {"a":"b"}
            """)
    void shouldReplace(String text, String expected) {
        // When
        var result = Template.substitute(text, VARIABLES);
        // Then
        assertThat(result)
                .isInstanceOfSatisfying(
                        Text.class, found -> assertThat(found.text()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${}               | 0 | "${" stands before no variable's name
            a${1}             | 1 | "${" stands before no variable's name
            $A ${             | 3 | "${" stands before no variable's name
            ${A               | 0 | "${A" is not closed on its line
            ${A:-secret       | 0 | "${A:-" is not closed on its line
            ${A!b}            | 0 | "${A" is followed by "!"; allowed are } :- - :? ? :+ +
            ${A b}            | 0 | "${A" is followed by " "; allowed are } :- - :? ? :+ +
            ${A:b}            | 0 | "${A" is followed by ":"; allowed are } :- - :? ? :+ +
            ${NO?}            | 0 | the variable NO is required and not set
            ${NO?why}         | 0 | the variable NO is required and not set: why
            ${EMPTY:?why $A}  | 0 | the variable EMPTY is required and empty: why one
            ab${NO:-${NO?x}}  | 8 | the variable NO is required and not set: x
            a${A:-b${NO?x}}   | 7 | the variable NO is required and not set: x
            a${NO:-b${NO:-c${NO?x}}} | 15 | the variable NO is required and not set: x
            ${NO:-${A!}}      | 6 | "${A" is followed by "!"; allowed are } :- - :? ? :+ +
            """)
    void shouldRefuseWithPlace(String text, int offset, String reason) {
        // When
        var result = Template.substitute(text, VARIABLES);
        // Then
        assertThat(result).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.offset()).isEqualTo(offset);
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure.fix()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"${NO:-a\nb}", "${NO\n}", "a\n${NO:-${A}\n}"})
    void shouldRefuseExpressionOverSeveralLines(String text) {
        // When
        var result = Template.substitute(text, VARIABLES);
        // Then
        assertThat(result).isInstanceOf(Failure.class);
    }

    @Test
    void shouldNameVariablesThatAreNotSet() {
        // Given
        var text = "$A ${B} ${C:-$D} ${A:-$E} ${F:+$G} $EMPTY";
        // When
        var result = Template.substitute(text, VARIABLES);
        // Then
        assertThat(result)
                .isInstanceOfSatisfying(
                        Text.class,
                        found -> assertThat(found.unset())
                                .containsExactly(
                                        new Unset("B", 3), new Unset("D", 13), new Unset("E", 22), new Unset("G", 31)));
    }

    @Test
    void shouldRefuseWhatIsNestedTooDeep() {
        // Given
        var deepest = "${NO:-".repeat(Template.DEEPEST) + "d" + "}".repeat(Template.DEEPEST);
        // When
        var result = Template.substitute(deepest, VARIABLES);
        var deeper = Template.substitute("${NO:-" + deepest + "}", VARIABLES);
        // Then
        assertThat(result)
                .isInstanceOfSatisfying(
                        Text.class, found -> assertThat(found.text()).isEqualTo("d"));
        assertThat(deeper).isInstanceOf(Failure.class);
    }

    @Test
    void shouldRefuseValuesThatFillTheMemory() {
        // Given
        Variables large = name -> VARIABLES.find("A").map(value -> value.repeat(100_000));
        // When
        var result = Template.substitute("${A:-$B$B}".repeat(100), large);
        // Then
        assertThat(result).isInstanceOf(Failure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$A", "${A:-x}", "${A:-{", "${A:-x", "$NO", "{", "}", "${A:-${NO:-"})
    void shouldBeQuickOnLongText(String part) {
        // Given
        var text = part.repeat(300_000) + "}";
        // When
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> Template.substitute(text, VARIABLES));
    }

    /** A text whose dollar signs are doubled comes back, whatever it is. */
    @Test
    void shouldGiveBackWhatIsEscaped() {
        var seed = Long.getLong("seed", 4);
        System.out.println("TemplateTest: -Dseed=" + seed);
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            // Given
            var text = random.ints(random.nextInt(20), 0, 12)
                    .mapToObj("$${}A:-?+\nü "::charAt)
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                    .toString();
            // When
            var result = Template.substitute(text.replace("$", "$$"), VARIABLES);
            // Then
            assertThat(result)
                    .isInstanceOfSatisfying(
                            Text.class, found -> assertThat(found.text()).isEqualTo(text));
        }
    }
}
