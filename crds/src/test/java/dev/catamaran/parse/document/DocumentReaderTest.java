package dev.catamaran.parse.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.cluster.SwarmClusterSpec;
import dev.catamaran.model.Spec;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Violation;
import dev.catamaran.shape.Paths;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shapes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
    @Test
    void shouldReadEveryDocumentAndLeaveOutEmptyOnes() {
        assertThat(read("a: 1\n---\n---\nb: 2\n---\n# nothing\n"))
                .extracting(Document::tree)
                .extracting(JsonNode::toString)
                .containsExactly("{\"a\":1}", "{\"b\":2}");
    }

    @Test
    void shouldReadScalarsByTheCoreSchemaAndQuotedOnesAsTexts() {
        assertThat(
                        tree(
                                "[1, -2, 0o17, 0x1F, 1.50, 99999999999, 99999999999999999999, true, null, ~, 1e3, '1', \"true\", !!str 5]"))
                .hasToString(
                        "[1,-2,15,31,1.50,99999999999,99999999999999999999,true,null,null,1E+3,\"1\",\"true\",\"5\"]");
    }

    @Test
    void shouldReadAliasesAndJson() {
        assertThat(tree("a: &x {b: 1}\nc: [*x, *x]")).hasToString("{\"a\":{\"b\":1},\"c\":[{\"b\":1},{\"b\":1}]}");
        assertThat(tree("{\"a\": [1, {\"b\": \"c\"}]}")).hasToString("{\"a\":[1,{\"b\":\"c\"}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spec                                 | shop.yaml:2:1
            spec.ports[http].containerPort       | shop.yaml:4:18
            spec.ports[1].containerPort          | shop.yaml:5:17
            spec.ports[dns].protocol             | shop.yaml:5:5
            spec.files[/etc/a.b[1]].content      | shop.yaml:8:5
            spec.labels[example.dev/a]           | shop.yaml:10:5
            spec.update.delay                    | shop.yaml:2:1
            spec.caps[ADMIN]                     | shop.yaml:11:15
            spec.env[LEVEL].value                | shop.yaml:14:19
            metadata.name                        | shop.yaml:1:1
            """)
    void shouldKnowWhereAFieldStands(String path, String location) {
        var document = read("""
                kind: ContainerWorkload
                spec:
                  ports:
                  - {name: http, containerPort: 80}
                  - {name: dns, containerPort: 53}
                  files:
                  - mountPath: /etc/a.b[1]
                    content: x
                  labels:
                    example.dev/a: b
                  caps: [NET, ADMIN]
                  env:
                  - {value: LEVEL, name: A}
                  - {name: LEVEL, value: high}
                """).getFirst();
        assertThat(document.location(path)).isEqualTo(location);
    }

    @Test
    void shouldKnowEveryFieldByWhichElementsGo() {
        var keys = Stream.of(Spec.class, SwarmClusterSpec.class)
                .flatMap(type -> Paths.of("spec", Shapes.of(type)).entries().values().stream())
                .flatMap(entry -> entry.shape() instanceof Shape.ListOf list ? list.keys().stream() : Stream.empty());

        assertThat(keys.collect(Collectors.toSet())).isEqualTo(Document.KEYS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a: 1\\nb: 2\\na: 3    | shop.yaml:3:1: the key a is there twice: remove one
            a: [1, 2             | shop.yaml:1:9: is no YAML: expected ',' or ']', but got <stream end>: correct it
            a: *b                | shop.yaml:1:4: *b has no &b before it: add it
            a: &b [*b]           | shop.yaml:1:8: *b has no &b before it: add it
            ? [a]\\n: b           | shop.yaml:1:3: a key must be a text: write KEY: VALUE
            """)
    void shouldTellWhatIsWrongAndWhere(String text, String expected) {
        assertThat(DocumentReader.read("shop.yaml", text.replace("\\n", "\n")).wrong())
                .extracting(Violation::toString)
                .containsExactly(expected);
    }

    @Test
    void shouldRefuseWhatWouldExhaustIt() {
        assertThat(refusal("[".repeat(200_000))).contains("is nested more than 100 deep");
        var laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++) {
            laughs.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(10)));
        }
        assertThat(refusal(laughs.toString())).contains("holds more than 200000 values");
        assertThat(tree("[" + "9".repeat(1_000_000) + "]").get(0).isTextual()).isTrue();
    }

    private static String refusal(String text) {
        return DocumentReader.read("shop.yaml", text).wrong().toString();
    }

    private static JsonNode tree(String text) {
        return read(text).getFirst().tree();
    }

    private static List<Document> read(String text) {
        return switch (DocumentReader.read("shop.yaml", text)) {
            case Parsed.Valid<List<Document>>(var documents) -> documents;
            case Parsed.Invalid<List<Document>>(var violations) -> throw new AssertionError(violations);
        };
    }
}
