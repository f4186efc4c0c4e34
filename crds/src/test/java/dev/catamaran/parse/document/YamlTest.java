package dev.catamaran.parse.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.catamaran.parse.Parsed;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Test
    void shouldSortKeysAndKeepTheOrderOfLists() {
        var tree = JSON.objectNode().put("b", 1);
        tree.putArray("a").add("y").add("x");
        assertThat(Yaml.write(tree)).isEqualTo("a:\n- \"y\"\n- x\nb: 1\n");
        assertThat(Yaml.write(List.of(tree, JSON.objectNode().put("c", true))))
                .isEqualTo("a:\n- \"y\"\n- x\nb: 1\n---\nc: true\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            web            | web
            10Gi           | 10Gi
            250m           | 250m
            1m30s          | 1m30s
            /a b           | /a b
            example/web:1  | example/web:1
            0444           | "0444"
            1e3            | "1e3"
            1:30           | "1:30"
            2026-01-02     | "2026-01-02"
            yes            | "yes"
            Null           | "Null"
            .inf           | ".inf"
            a: b           | "a: b"
            a #b           | "a #b"
            """)
    void shouldQuoteOnlyWhatWouldBeReadAsSomethingElse(String text, String expected) {
        assertThat(Yaml.write(JSON.objectNode().put("k", text))).isEqualTo("k: " + expected + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "- a", "*a", "@x", "a\nb\n", "a\n b", "\ttab", "it's", "\"q\"", "a:", "#", "1_000", "é\u0007",
                "a\r\nb", "0x1F", "{", "[", "%", "!a", "|", "a\n"
            })
    void shouldBeReadBackAsTheSameText(String text) {
        var written = Yaml.write(JSON.objectNode().put("k", text));
        var read = (Parsed.Valid<List<Document>>) DocumentReader.read("x", written);
        assertThat(read.value().getFirst().tree().get("k").textValue()).isEqualTo(text);
    }

    /** YAML 1.1 ends lines at them and 1.2 does not: only an escape is read alike by both. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`a\u0085b`|\"a\\u0085b\"",
                "`\u2028`|\"\\u2028\"",
                "`a\u2029`|\"a\\u2029\"",
                "`C:\\L\"é\u2028`|\"C:\\\\L\\\"é\\u2028\""
            })
    void shouldEscapeBreaksOfLinesThatOnlyOneVersionKnows(String text, String written) {
        assertThat(Yaml.write(JSON.objectNode().put("k", text))).isEqualTo("k: " + written + "\n");
        assertThat(Yaml.write(JSON.objectNode().put(text, 1))).isEqualTo(written + ": 1\n");
        assertThat(Yaml.write(JSON.textNode(text))).isEqualTo(written + "\n");
    }

    @Test
    void shouldReadBreaksOfLinesAgainWhereverTheyStand() {
        for (var sign : List.of("\u0085", "\u2028", "\u2029")) {
            for (var text : List.of(sign, "a" + sign + "b", " " + sign + "\n\t\0\uFEFF😀 ", "x".repeat(200) + sign)) {
                for (var key : List.of("k", "", "a\nb", "é: \"", "y".repeat(200), "é\n".repeat(200))) {
                    assertReadBack(everywhere(text));
                    assertReadBack(JSON.objectNode().set(key, everywhere(text)));
                    assertReadBack(JSON.objectNode().set(key, JSON.arrayNode().add(text)));
                    assertReadBack(JSON.objectNode().set("in", JSON.objectNode().put(key, text)));
                }
            }
        }
    }

    private static void assertReadBack(JsonNode tree) {
        var written = Yaml.write(tree);
        assertThat(written).doesNotContainPattern("[\u0085\u2028\u2029]");
        var read = DocumentReader.read("x", written);
        assertThat(read).as(written).isInstanceOf(Parsed.Valid.class);
        var documents = ((Parsed.Valid<List<Document>>) read).value();
        assertThat(documents.getFirst().tree()).as(written).isEqualTo(tree);
    }

    @Test
    void shouldWriteAsJacksonDoesWhateverTextStandsWhere() {
        var signs = "aF0.-+ :#\"'\\[},&!|%~=<?/$\t\n\ré\uFEFF\0".toCharArray();
        for (var first : signs) {
            for (var second : signs) {
                for (var third : signs) {
                    assertWrittenAsJacksonDoes(everywhere("" + first + second + third));
                }
            }
        }
        for (var text : List.of("", "a", "a\nb\n\n", "a\n\n b", "a \nb", "on", "NULL", "-.inf", "x".repeat(200))) {
            assertWrittenAsJacksonDoes(everywhere(text));
        }
    }

    @Test
    void shouldWriteAsJacksonDoesWhatIsNoText() {
        var tree = JSON.objectNode();
        tree.putArray("numbers")
                .add(1)
                .add(1L << 40)
                .add(0.1)
                .add(1e30)
                .add(new BigDecimal("1E+3"))
                .add(2.5f);
        tree.putArray("others").add(true).addNull().add(new byte[] {1, 2}).addPOJO(List.of(1));
        tree.putArray("empty")
                .add(JSON.objectNode())
                .add(JSON.arrayNode())
                .addArray()
                .addArray();
        tree.putObject("deep").putObject("nothing");
        assertWrittenAsJacksonDoes(tree);
        for (var node : List.of(tree.get("empty"), JSON.objectNode(), JSON.arrayNode(), JSON.textNode("a\nb"))) {
            assertWrittenAsJacksonDoes(node);
        }
    }

    private static JsonNode everywhere(String text) {
        var tree = JSON.objectNode().put("value", text).put(text, 1);
        tree.putArray("list")
                .add(text)
                .addArray()
                .add(text)
                .add(JSON.objectNode().put(text, text));
        tree.putObject("mapping").putObject(text).putArray("inner").add(text);
        return tree;
    }

    private static void assertWrittenAsJacksonDoes(JsonNode tree) {
        assertThat(Yaml.write(tree)).isEqualTo(JacksonYaml.write(tree));
    }
}
