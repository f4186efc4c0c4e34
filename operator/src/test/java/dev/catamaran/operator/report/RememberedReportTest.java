package dev.catamaran.operator.report;

import static dev.catamaran.operator.report.Oak.BOTH;
import static dev.catamaran.operator.report.Oak.KEPT;
import static dev.catamaran.operator.report.Oak.NOON;
import static dev.catamaran.operator.report.Oak.SPEC;
import static dev.catamaran.operator.report.Oak.away;
import static dev.catamaran.operator.report.Oak.kubernetes;
import static dev.catamaran.operator.report.Oak.lines;
import static dev.catamaran.operator.report.Oak.report;
import static dev.catamaran.operator.report.Oak.seen;
import static dev.catamaran.operator.report.Oak.status;
import static dev.catamaran.operator.report.Oak.swarm;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.map.Cause;
import dev.catamaran.map.Fidelity;
import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.observe.Endpoint;
import dev.catamaran.observe.Endpoint.Scope;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.Observed.Counts;
import dev.catamaran.observe.Observed.Message;
import dev.catamaran.observe.State;
import dev.catamaran.parse.Violation;
import dev.catamaran.status.Condition;
import dev.catamaran.status.WorkloadStatus;
import dev.catamaran.status.WorkloadStatus.Retained;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a status keeps of the one before it. */
class RememberedReportTest {
    @Test
    void shouldKeepWhatWasKnownOfAHullThatIsAway() {
        // Given
        var lost = new Note("spec.replicas", Fidelity.LOST, Cause.ORCHESTRATOR, "is not there");
        var seen = new Observed(
                State.Ready,
                "forest_oak",
                new Counts(3, 2, 1),
                "acorn:1",
                List.of(new Endpoint("http", Scope.Node, "one:80")),
                new Message("Available", ""),
                List.of("Volume/acorns"));
        var here = kubernetes(State.Ready, "Available");
        var there = new Share(HullName.Swarm, TargetMode.Run, new Outcome.Seen(seen), Optional.of(List.of(lost)));
        var before = status(BOTH, List.of(here, there), WorkloadStatus.EMPTY, NOON);

        // When
        var status = status(BOTH, List.of(here, swarm(TargetMode.Run, away())), before, NOON);

        // Then
        assertThat(lines(status)).contains("SwarmReady Unknown Unreachable", "Faithful False Lost");
        assertThat(status.fidelity()).isEqualTo(before.fidelity());
        assertThat(status.endpoints()).isEqualTo(before.endpoints()).hasSize(1);
        assertThat(status.retention()).isEqualTo(before.retention());
        assertThat(status.image()).isEqualTo("acorn:1");
        var target = status.targets().getLast();
        assertThat(target.state()).isEqualTo("Unreachable");
        assertThat(target.object()).isEqualTo("forest_oak");
        assertThat(target.counts()).isEqualTo(before.targets().getLast().counts());
    }

    @Test
    void shouldNotSayFaithfulBeforeEveryHullWasMapped() {
        assertThat(report(kubernetes(State.Ready, "Available"), swarm(TargetMode.Run, away())))
                .noneMatch(line -> line.startsWith("Faithful"));
    }

    @Test
    void shouldTellWhatStandsThoughAWriteFailed() {
        // Given
        var failed = new Outcome.Failed("quota", Optional.of(seen(State.Ready, "Available")));

        // When
        var status = status(
                SPEC,
                List.of(new Share(HullName.Kubernetes, TargetMode.Run, failed, KEPT)),
                WorkloadStatus.EMPTY,
                NOON);

        // Then: four there are, while an old one goes
        assertThat(status.scale().replicas()).isEqualTo(4);
        assertThat(status.scale().readyReplicas()).isEqualTo(3);
        assertThat(status.image()).isEqualTo("acorn:1");
        assertThat(lines(status)).contains("Ready False Failed");
    }

    @Test
    void shouldTellUntilWhenADeletionWaits() {
        // Given
        var there = swarm(TargetMode.Run, new Outcome.Seen(seen(State.Ready, "Available")));
        var before = status(BOTH, List.of(kubernetes(State.Ready, "Available"), there), WorkloadStatus.EMPTY, NOON);

        // When
        var claims = List.of("PersistentVolumeClaim/oak--data");
        var status = new WorkloadReport(before, 1, NOON).leaving().gone(claims, "until noon");

        // Then
        assertThat(lines(status))
                .containsExactly("Ready False Terminating", "Reconciling True CleaningUp", "SwarmReady True Available");
        assertThat(status.targets()).containsExactly(before.targets().getLast());
        assertThat(status.retention().retained())
                .containsExactly(new Retained("kubernetes", "PersistentVolumeClaim", "oak--data", ""));
        assertThat(new WorkloadReport(status, 1, NOON.plusSeconds(60)).leaving().gone(claims, "until noon"))
                .isEqualTo(status);
    }

    @Test
    void shouldKeepTheTimeOfWhatDidNotChange() {
        // Given
        var before = status(SPEC, List.of(kubernetes(State.Progressing, "Progressing")), WorkloadStatus.EMPTY, NOON);

        // When
        var same = status(SPEC, List.of(kubernetes(State.Progressing, "Progressing")), before, NOON.plusSeconds(60));
        var ready = status(SPEC, List.of(kubernetes(State.Ready, "Available")), before, NOON.plusSeconds(60));

        // Then
        assertThat(same).isEqualTo(before);
        assertThat(ready.conditions())
                .filteredOn(it -> it.type().equals("Ready"))
                .singleElement()
                .extracting(Condition::lastTransitionTime)
                .isEqualTo("2026-01-01T12:01:00Z");
    }

    @Test
    void shouldTellAllThatIsWrongAndKeepTheRest() {
        // Given
        var before = status(SPEC, List.of(kubernetes(State.Ready, "Available")), WorkloadStatus.EMPTY, NOON);
        var violations = IntStream.range(0, 200)
                .mapToObj(i -> new Violation("spec.field" + i, "x", "is not a field", "remove it"))
                .toList();

        // When
        var status = new WorkloadReport(before, 2, NOON).invalid(violations);

        // Then
        assertThat(lines(status))
                .contains("Ready False Failed", "Stalled True InvalidSpec", "KubernetesReady True Available");
        var stalled = status.conditions().stream()
                .filter(it -> it.type().equals("Stalled"))
                .findFirst()
                .orElseThrow();
        assertThat(stalled.message())
                .startsWith("spec.field0: x")
                .contains("more: catamaran compare shows all")
                .hasSizeLessThanOrEqualTo(1024);
        assertThat(status.targets()).isEqualTo(before.targets());
        assertThat(status.observedGeneration()).isEqualTo(2);
    }
}
