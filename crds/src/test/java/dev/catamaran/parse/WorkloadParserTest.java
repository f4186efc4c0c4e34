package dev.catamaran.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.model.Identity;
import dev.catamaran.model.Workload;
import dev.catamaran.parse.document.Document;
import dev.catamaran.parse.document.DocumentReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadParserTest {
    @Test
    void shouldKnowWhichWorkloadItIs() {
        assertThat(identity("{name: web}")).isEqualTo(new Identity("fallback", "web", ""));
        assertThat(identity("{name: web, namespace: shop, uid: 1-2}")).isEqualTo(new Identity("shop", "web", "1-2"));
    }

    @Test
    void shouldTellTheHeaderTheNameAndTheSpecAtOnce() {
        assertThat(wrong("""
                apiVersion: catamaran.dev/v1
                kind: Workload
                metadata: {name: Web, namespace: a_b}
                spec: {replica: 1}
                sepc: {}
                """))
                .containsExactly(
                        "apiVersion: catamaran.dev/v1: is not catamaran.dev/v1alpha1: write apiVersion: catamaran.dev/v1alpha1",
                        "kind: Workload: is not ContainerWorkload: write kind: ContainerWorkload",
                        "metadata.name: Web: must be 1 to 40 characters of a-z, 0-9 and single '-', starting with a letter: rename it",
                        "metadata.namespace: a_b: is no name of a namespace: use a-z, 0-9 and '-'",
                        "sepc: is not a field: did you mean spec?",
                        "spec.image: is required: add it",
                        "spec.replica: is not a field: did you mean replicas?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a--b", "a-", "a_b", "a.b", "a2345678901234567890123456789012345678901"})
    void shouldRefuseANameThatIsNotOneOnBothHulls(String name) {
        assertThat(wrong("apiVersion: catamaran.dev/v1alpha1\nkind: ContainerWorkload\nmetadata: {name: '" + name
                        + "'}\nspec: {image: a}"))
                .singleElement()
                .asString()
                .startsWith("metadata.name: ");
    }

    @Test
    void shouldSayWhatANameMustBeWhateverItsType() {
        var rest = "\napiVersion: catamaran.dev/v1alpha1\nkind: ContainerWorkload\nspec: {image: a}";
        assertThat(wrong("metadata: {name: 5}" + rest))
                .singleElement()
                .asString()
                .startsWith("metadata.name: 5: must be 1 to 40 characters");
        assertThat(wrong("metadata: {}" + rest)).containsExactly("metadata.name: is required: add it");
    }

    /** A message is taken apart before a user's values come in, and every part of it is one printable line. */
    @Test
    void shouldKeepWhatAUserWroteInItsPlace() {
        var parsed = WorkloadParser.parse(
                new Identity("shop", "web", ""),
                tree(
                        "image: a\nlabels: {\"k\\nl\": x, \"a: b\": x}\nfiles: [{mountPath: \"/a\\u2028/../b\", content: x}]"),
                Setting.FILES);

        assertThat(parsed.wrong())
                .extracting(Violation::path, Violation::reason)
                .containsExactly(
                        tuple("spec.files[/a /../b].mountPath", "holds .."),
                        tuple("spec.labels[a: b]", "key a: b is none that Kubernetes takes"),
                        tuple("spec.labels[k l]", "key k l is none that Kubernetes takes"));
        assertThat(parsed.wrong())
                .extracting(Violation::fix)
                .allMatch(fix -> fix.startsWith("use ") || fix.startsWith("write "));
    }

    @Test
    void shouldCutAKeyThatFillsPages() {
        var key = "k".repeat(254) + "/x";
        assertThat(WorkloadParser.parse(
                                new Identity("shop", "web", ""),
                                tree("image: a\nlabels: {\"" + key + "\": x}"),
                                Setting.FILES)
                        .wrong())
                .singleElement()
                .satisfies(it -> assertThat(it.path() + it.reason())
                        .contains("none that Kubernetes takes")
                        .hasSizeLessThan(400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "1",
                "x",
                "{}",
                "{metadata: [], spec: 3}",
                "{metadata: null, spec: null}",
                "{spec: {ports: [[]], env: [1], volumes: {}, targets: x}}"
            })
    void shouldNeverThrowWhateverTheDocument(String text) {
        assertThat(wrong(text)).isNotEmpty();
    }

    private static Identity identity(String metadata) {
        var text =
                "apiVersion: catamaran.dev/v1alpha1\nkind: ContainerWorkload\nspec: {image: a}\nmetadata: " + metadata;
        return ((Parsed.Valid<Workload>) WorkloadParser.parse(tree(text), "fallback", Setting.FILES))
                .value()
                .identity();
    }

    private static List<String> wrong(String text) {
        return WorkloadParser.parse(tree(text), "fallback", Setting.FILES).wrong().stream()
                .map(Violation::toString)
                .toList();
    }

    private static JsonNode tree(String text) {
        return ((Parsed.Valid<List<Document>>) DocumentReader.read("x.yaml", text))
                .value()
                .getFirst()
                .tree();
    }
}
