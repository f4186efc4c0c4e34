package dev.catamaran.kubernetes.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksMappingTest {
    @Test
    void shouldMarkThePodsBesideOurOwnLabels() {
        // When
        var kiosk = Kiosk.of("""
                labels: {fair.example/row: A-7, words: two words, empty: ""}
                annotations: {fair.example/keeper: Ms. Till}
                """);

        // Then
        assertThat(Kiosk.yaml(kiosk.objects()
                        .own()
                        .deployment()
                        .getSpec()
                        .getTemplate()
                        .getMetadata()))
                .isEqualTo("""
                        annotations:
                          fair.example/keeper: Ms. Till
                          words: two words
                        labels:
                          app.kubernetes.io/instance: kiosk
                          app.kubernetes.io/managed-by: catamaran
                          app.kubernetes.io/name: kiosk
                          catamaran.dev/workload: kiosk
                          empty: ""
                          fair.example/row: A-7
                        """);
        assertThat(kiosk.notes("labels")).containsExactly("labels[words] APPROXIMATE ORCHESTRATOR");
        assertThat(kiosk.notes("annotations")).isEmpty();
    }

    @Test
    void shouldNotWriteOverAnAnnotationOfTheUser() {
        // When
        var kiosk = Kiosk.of("""
                labels: {words: two words}
                annotations: {words: one}
                """);

        // Then
        assertThat(kiosk.objects()
                        .own()
                        .deployment()
                        .getSpec()
                        .getTemplate()
                        .getMetadata()
                        .getAnnotations())
                .containsExactly(java.util.Map.entry("words", "one"));
        assertThat(kiosk.notes("labels")).containsExactly("labels[words] LOST ORCHESTRATOR");
    }

    /** The form of a label's key and value, as the API server checks it. */
    @ParameterizedTest
    @CsvSource({
        "row, A-7, true, true",
        "fair.example/row, a.b_c-d, true, true",
        "com.fair.Row, '', true, true",
        "a/b/c, x, false, true",
        "/row, x, false, true",
        "-row, -x, false, false",
        "Fair/row, x., false, false",
        "two words, two words, false, false"
    })
    void shouldKnowWhatALabelCanHold(String key, String value, boolean holdsKey, boolean holdsValue) {
        assertThat(Labels.holdsKey(key)).isEqualTo(holdsKey);
        assertThat(Labels.holdsValue(value)).isEqualTo(holdsValue);
        assertThat(Labels.holdsKey("k".repeat(63)) && Labels.holdsValue("v".repeat(63)))
                .isTrue();
        assertThat(Labels.holdsKey("k".repeat(64)) || Labels.holdsValue("v".repeat(64)))
                .isFalse();
        assertThat(Labels.holdsKey("p".repeat(253) + "/k")).isTrue();
        assertThat(Labels.holdsKey("p".repeat(254) + "/k")).isFalse();
    }
}
