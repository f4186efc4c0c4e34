package dev.catamaran.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.document.Document;
import dev.catamaran.parse.document.DocumentReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTextTest {
    private static final Known BUOY = known("""
            metadata: {namespace: harbour, name: buoy, generation: 2}
            spec: {image: buoy:1}
            status:
              observedGeneration: 2
              targets:
              - {name: kubernetes, mode: Run, ready: 3, desired: 3}
              - {name: swarm, mode: Run, ready: 1, desired: 3}
              conditions:
              - {type: Ready, status: "False", reason: TasksRejected, lastTransitionTime: T8, message: see SwarmReady}
              - {type: KubernetesReady, status: "True", reason: Available, lastTransitionTime: T7, message: ""}
              - {type: SwarmReady, status: "False", reason: TasksRejected, lastTransitionTime: T8, message: two nodes}
            """);

    private static final Known NEW = known("""
            metadata: {namespace: harbour, name: crane}
            spec: {image: crane:1}
            """);

    private static final StatusText TEXT = new StatusText(120, false);

    @Test
    void shouldReadAsATable() {
        assertThat(String.join("\n", TEXT.table(List.of(BUOY, NEW)))).isEqualTo("""
                NAMESPACE  NAME   READY  KUBERNETES  SWARM  REASON         IMAGE
                harbour    buoy   False  3/3         1/3    TasksRejected  buoy:1
                harbour    crane  -      -           -                     crane:1""");
    }

    @Test
    void shouldTellEveryConditionOfOne() {
        assertThat(TEXT.details(List.of(BUOY)).subList(2, 7))
                .containsExactly(
                        "",
                        "harbour/buoy",
                        "CONDITION        STATUS  REASON         SINCE  MESSAGE",
                        "Ready            False   TasksRejected  T8     see SwarmReady",
                        "KubernetesReady  True    Available      T7");
    }

    @Test
    void shouldNameTheHullThatIsWrongWhereNothingIsStalled() {
        // Given
        var stalled = known("""
                metadata: {namespace: harbour, name: buoy}
                status:
                  conditions:
                  - {type: Stalled, status: "True", reason: OwnershipConflict}
                  - {type: SwarmReady, status: "False", reason: TasksRejected}
                """);

        // Then
        assertThat(TEXT.table(List.of(stalled)).getLast()).contains("OwnershipConflict");
    }

    private static Known known(String text) {
        return switch (DocumentReader.read("resource", text)) {
            case Parsed.Valid<List<Document>>(var documents) ->
                new Known(documents.getFirst().tree());
            case Parsed.Invalid<List<Document>>(var violations) -> throw new AssertionError(violations);
        };
    }
}
