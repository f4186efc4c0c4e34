package dev.catamaran.compose.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeReaderTest {
    @Test
    void shouldKeepThePlaceOfEveryKeyAndValue() {
        // When
        var services = Reading.of("""
                # first line
                services:
                  tern:
                    ports: [ 80, "81" ]
                """).at("services");

        // Then
        var tern = (Mapping) ((Mapping) services).find("tern").orElseThrow();
        var ports = (Sequence) tern.find("ports").orElseThrow();
        assertThat(services.origin()).isEqualTo(new Origin("f", 3, 3));
        assertThat(tern.entry("ports").orElseThrow().key()).isEqualTo(new Origin("f", 4, 5));
        assertThat(ports.origin()).isEqualTo(new Origin("f", 4, 12));
        assertThat(ports.items().getLast().origin()).isEqualTo(new Origin("f", 4, 18));
    }

    @Test
    void shouldReadAllDocuments() {
        // When
        var read = Reading.of("a: 1\n---\nb: 2\n...\n---\nc: 3\n...\n");

        // Then
        assertThat(read.shown()).containsExactly("{a: 1}", "{b: 2}", "{c: 3}");
    }

    @Test
    void shouldTakeOtherEndsOfLinesForLetters() {
        assertThat(Reading.of("a: b\u2028c\u2029d").shown()).containsExactly("{a: 'b\u2028c\u2029d'}");
    }

    @Test
    void shouldTakeQuestionMarksInBracketsForLetters() {
        assertThat(Reading.of("a: [b?, c?d, ?e, f ? g]").shown()).containsExactly("{a: ['b?', 'c?d', '?e', 'f ? g']}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [-, b]", "a: [-]", "{a: -, b: c}", "{ -, b: c}"})
    void shouldRefuseADashRightBeforeACommaOrABracket(String text) {
        assertThat(Reading.of(text).problems())
                .singleElement()
                .asString()
                .endsWith("is not YAML: a value cannot begin with this character: put the value in quotes");
        assertThat(Reading.of(text.replace("-", "'-'")).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\L", "\\P", "\\'"})
    void shouldRefuseEscapesThatOnlyComposeKnows(String escape) {
        assertThat(Reading.of("a: \"" + escape + "\"").problems())
                .singleElement()
                .asString()
                .startsWith("f:1:6: is not YAML: in double quotes a \\ begins an escape");
        assertThat(Reading.of("a: \"\\u2028\\N\\_\"").problems()).isEmpty();
    }

    @Test
    void shouldRefuseATagRightBeforeAComma() {
        assertThat(Reading.of("a: [!reset, b]").problems())
                .singleElement()
                .asString()
                .startsWith("f:1:11: is not YAML");
        assertThat(Reading.of("a: [!reset , b]").problems()).isEmpty();
    }

    @Test
    void shouldEndLinesAsOldFilesDo() {
        assertThat(Reading.of("a: 1 # b\u0085c: [\"d\u0085  e\"]\u0085").shown())
                .containsExactly("{a: 1, c: ['d e']}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n", "\n\n"})
    void shouldFindNoDocumentInAnEmptyFile(String text) {
        // When
        var read = Reading.of(text);

        // Then
        assertThat(read.documents()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a] | f:1:1: a Compose file is a mapping of keys like `services:`",
                "word | f:1:1: word: a Compose file is a mapping of keys like `services:`",
                "--- | f:1:4: a Compose file is a mapping of keys like `services:`, and this document is empty",
                "!reset {a: 1} | f:1:1: a whole document cannot be reset: remove the tag !reset"
            })
    void shouldRefuseADocumentThatIsNoMapping(String text, String problem) {
        // When
        var read = Reading.of(text);

        // Then
        assertThat(read.problems()).containsExactly(problem);
    }

    @Test
    void shouldReadTheEncodingsOfYaml() {
        // Given
        var text = "k: 'gr\u00fc\u00df 😀'\r\nl: |\r\n  one\r\n  two\r\n";

        // When
        var marked = Reading.of("\ufeff" + text);
        var wide = Reading.of(text.getBytes(UTF_16));

        // Then
        assertThat(marked.shown()).containsExactly("{k: 'gr\u00fc\u00df 😀', l: 'one\ntwo\n'}");
        assertThat(marked.at("k").origin()).isEqualTo(new Origin("f", 1, 4));
        assertThat(wide.documents()).isEqualTo(marked.documents());
    }

    @Test
    void shouldTellWhereBytesAreNoText() {
        // When
        var read = Reading.of(new byte[] {'a', ':', '\n', 'b', (byte) 0xff});

        // Then
        assertThat(read.problems()).containsExactly("f:2:2: the bytes here are not UTF-8 text: save the file as UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:\\n\\tb: c | f:2:1: is not YAML: a tab cannot begin a value: indent with spaces",
                "a: b: c | f:1:5: is not YAML: a key cannot stand here: put a value with `: ` in quotes; give the keys of"
                        + " one mapping the same indentation",
                "a:\\n  b: c\\n d: e | f:3:2: is not YAML: this fits no indentation above it: give the keys of one"
                        + " mapping the same indentation",
                "a: @b | f:1:4: is not YAML: a value cannot begin with this character: put the value in quotes",
                "a: [b\\nc: d | f:2:2: is not YAML: a comma or the closing bracket should be here: close the bracket, or put"
                        + " the value in quotes",
                "a: {b: [c\\n | f:1:8: is not YAML: the bracket that opens here does not close: close it",
                "a: 'b\\nc: d | f:1:4: is not YAML: the quote that opens here does not close: close it",
                "a:\\nb\\nc: d | f:3:1: is not YAML: the key before this has no colon: write `key: value`",
                "a: \"\\q\" | f:1:6: is not YAML: in double quotes a \\ begins an escape: use single quotes",
                "a: [b}] | f:1:6: is not YAML: a comma or the closing bracket should be here: close the bracket, or put"
                        + " the value in quotes"
            })
    void shouldTellWhereATextIsNoYaml(String text, String problem) {
        // When
        var read = Reading.of(text.replace("\\n", "\n").replace("\\t", "\t"));

        // Then
        assertThat(read.problems()).containsExactly(problem);
    }

    @Test
    void shouldTellControlCharacters() {
        // When
        var read = Reading.of("a: b\nc: d\u0001");

        // Then
        assertThat(read.problems())
                .containsExactly(
                        "f:2:5: is not YAML: the control character U+0001: remove it, or write it as an escape in"
                                + " double quotes");
    }

    @Test
    void shouldKeepTheDocumentsBeforeABrokenOne() {
        // When
        var read = Reading.of("a: 1\n---\nb: [");

        // Then
        assertThat(read.shown()).containsExactly("{a: 1}");
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void shouldKeepDirectivesAndDropResetItems() {
        // When
        var read = Reading.of("a: !reset\nb: !override\nc: [x, !reset y, z]\nd: !override {e: 010}\nf: !override 010");

        // Then
        assertThat(read.shown())
                .containsExactly(
                        "{a: !reset '', b: !override '', c: ['x', 'z'], d: !override {e: 8}, f: !override '010'}");
    }
}
