package dev.catamaran.operator.report;

import static dev.catamaran.operator.report.Oak.BOTH;
import static dev.catamaran.operator.report.Oak.KEPT;
import static dev.catamaran.operator.report.Oak.NOON;
import static dev.catamaran.operator.report.Oak.away;
import static dev.catamaran.operator.report.Oak.conditions;
import static dev.catamaran.operator.report.Oak.kubernetes;
import static dev.catamaran.operator.report.Oak.lines;
import static dev.catamaran.operator.report.Oak.report;
import static dev.catamaran.operator.report.Oak.seen;
import static dev.catamaran.operator.report.Oak.status;
import static dev.catamaran.operator.report.Oak.swarm;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.observe.State;
import dev.catamaran.status.Condition;
import dev.catamaran.status.Reason;
import dev.catamaran.status.WorkloadStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkloadReportTest {
    @Test
    void shouldSayLittleWhenAllIsWell() {
        assertThat(report(kubernetes(State.Ready, "Available")))
                .containsExactly("Ready True Available", "KubernetesReady True Available", "Faithful True Exact");
    }

    @Test
    void shouldBeReconcilingWhileItRollsOut() {
        assertThat(report(kubernetes(State.Progressing, "Progressing")))
                .containsExactly(
                        "Ready False Progressing",
                        "Reconciling True RollingOut",
                        "KubernetesReady False Progressing",
                        "Faithful True Exact");
    }

    @Test
    void shouldBeStalledOnlyWhenWaitingDoesNotHealIt() {
        assertThat(report(kubernetes(State.Failed, "RolloutFailed")))
                .contains("Ready False Failed", "Stalled True RolloutFailed", "KubernetesReady False RolloutFailed")
                .noneMatch(line -> line.startsWith("Reconciling"));
        assertThat(report(kubernetes(State.Degraded, "ImagePullFailed")))
                .contains("Ready False Degraded", "KubernetesReady False ImagePullFailed")
                .noneMatch(line -> line.startsWith("Stalled"));
    }

    @Test
    void shouldNotLetASwarmThatIsAwayMakeItUnready() {
        // Given
        var here = kubernetes(State.Ready, "Available");
        var there = swarm(TargetMode.Run, new Outcome.Seen(seen(State.Ready, "Available")));
        var before = status(BOTH, List.of(here, there), WorkloadStatus.EMPTY, NOON);

        // When
        var status = status(BOTH, List.of(here, swarm(TargetMode.Run, away())), before, NOON);

        // Then
        assertThat(lines(status))
                .containsExactly(
                        "Ready True Available",
                        "KubernetesReady True Available",
                        "SwarmReady Unknown Unreachable",
                        "Faithful True Exact");
    }

    @Test
    void shouldBeUnknownWhenThePrimaryIsAway() {
        var spec = "{\"image\":\"acorn:1\",\"targets\":{\"primary\":\"Swarm\",\"swarm\":{\"cluster\":\"lab\"}}}";
        assertThat(conditions(spec, List.of(kubernetes(State.Ready, "Available"), swarm(TargetMode.Run, away()))))
                .contains(
                        "Ready Unknown Unreachable",
                        "Reconciling True WaitingForTarget",
                        "SwarmReady Unknown Unreachable");
    }

    @Test
    void shouldBeUnknownWhenTheOnlyHullThatRunsIsAway() {
        var spec =
                "{\"image\":\"acorn:1\",\"targets\":{\"kubernetes\":{\"mode\":\"Disabled\"},\"swarm\":{\"cluster\":\"lab\"}}}";
        assertThat(conditions(spec, List.of(swarm(TargetMode.Run, away()))))
                .contains("Ready Unknown Unreachable", "Reconciling True WaitingForTarget");
    }

    @Test
    void shouldNotCountObserveAndStandby() {
        assertThat(report(
                        kubernetes(State.Ready, "Available"),
                        swarm(TargetMode.Standby, new Outcome.Seen(seen(State.Degraded, "Degraded")))))
                .contains("Ready True Available", "SwarmReady False Degraded");
        assertThat(report(
                        kubernetes(State.Ready, "Available"),
                        swarm(TargetMode.Observe, new Outcome.Seen(seen(State.Ready, "Available")))))
                .contains("Ready True Available", "SwarmReady True Observed");
        var refused = new Outcome.Refused(Reason.FidelityRefused, "spec.replicas", Optional.empty());
        assertThat(report(kubernetes(State.Ready, "Available"), swarm(TargetMode.Standby, refused)))
                .contains("Ready True Available", "SwarmReady False Refused")
                .noneMatch(line -> line.startsWith("Stalled"));
    }

    @Test
    void shouldTellWhatIsCleanedUp() {
        var removing = swarm(TargetMode.Disabled, new Outcome.Seen(seen(State.Removing, "Removing")));
        assertThat(status(BOTH, List.of(kubernetes(State.Ready, "Available"), removing), WorkloadStatus.EMPTY, NOON)
                        .conditions())
                .filteredOn(it -> it.reason().equals("CleaningUp"))
                .singleElement()
                .extracting(Condition::message)
                .isEqualTo("swarm: text");
    }

    @Test
    void shouldStallWhenAHullIsRefused() {
        var refused =
                new Outcome.Refused(Reason.OwnershipConflict, "not ours", Optional.of(seen(State.Progressing, "")));
        assertThat(report(new Share(HullName.Kubernetes, TargetMode.Run, refused, KEPT)))
                .contains("Ready False Failed", "Stalled True OwnershipConflict", "KubernetesReady False Refused");
    }

    @Test
    void shouldTryAgainWhatFailedWithoutStalling() {
        assertThat(report(new Share(
                        HullName.Kubernetes, TargetMode.Run, new Outcome.Failed("quota", Optional.empty()), KEPT)))
                .contains("Ready False Failed", "Reconciling True RollingOut", "KubernetesReady False Failed")
                .noneMatch(line -> line.startsWith("Stalled"));
    }
}
