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
    void shouldSayOnEachOwnChildWhatItIsPartOf() {
        // When
        var kiosk = Kiosk.of("""
                labels: {app.kubernetes.io/part-of: fair}
                ports: [{name: web, containerPort: 80, publish: {ingress: {}}}]
                files: [{mountPath: /a, content: a}]
                volumes:
                - {name: till, mountPath: /till, claim: {size: 1Gi}}
                - {name: stock, mountPath: /stock, claim: {name: stock, size: 1Gi}}
                """);

        // Then
        assertThat(kiosk.objects().inOrder())
                .extracting(object -> object.getMetadata().getName() + " "
                        + object.getMetadata().getLabels().get("app.kubernetes.io/part-of"))
                .hasSize(6)
                .allMatch(child -> child.equals("stock null") || child.endsWith(" fair"));
        var pods = kiosk.objects().own().deployment().getSpec().getTemplate().getMetadata();
        assertThat(pods.getLabels()).containsEntry("app.kubernetes.io/part-of", "fair");
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

    /** The form of a label's value, as the API server checks it. */
    @ParameterizedTest
    @CsvSource({"A-7, true", "a.b_c-d, true", "'', true", "-x, false", "x., false", "two words, false"})
    void shouldKnowWhatALabelCanHold(String value, boolean holds) {
        assertThat(Labels.holdsValue(value)).isEqualTo(holds);
        assertThat(Labels.holdsValue("v".repeat(63))).isTrue();
        assertThat(Labels.holdsValue("v".repeat(64))).isFalse();
    }
}
