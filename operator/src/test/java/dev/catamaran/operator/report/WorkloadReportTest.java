package dev.catamaran.operator.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catamaran.map.Cause;
import dev.catamaran.map.Fidelity;
import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import dev.catamaran.model.Spec;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.observe.Endpoint;
import dev.catamaran.observe.Endpoint.Scope;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.Observed.Counts;
import dev.catamaran.observe.Observed.Message;
import dev.catamaran.observe.State;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Setting;
import dev.catamaran.parse.Violation;
import dev.catamaran.parse.WorkloadParser;
import dev.catamaran.parse.Written;
import dev.catamaran.status.Condition;
import dev.catamaran.status.Reason;
import dev.catamaran.status.WorkloadStatus;
import dev.catamaran.status.WorkloadStatus.Retained;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkloadReportTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Identity OAK = new Identity("forest", "oak", "uid-of-oak");
    private static final Optional<List<Note>> KEPT = Optional.of(List.of());
    private static final String SPEC = "{\"image\":\"acorn:1\",\"replicas\":3}";
    private static final String BOTH =
            "{\"image\":\"acorn:1\",\"replicas\":3,\"targets\":{\"swarm\":{\"cluster\":\"lab\"}}}";

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
    void shouldTellWhatStandsThoughAWriteFailed() {
        // Given
        var failed = new Outcome.Failed("quota", Optional.of(seen(State.Ready, "Available")));

        // When
        var status = status(
                SPEC,
                List.of(new Share(HullName.Kubernetes, TargetMode.Run, failed, KEPT)),
                WorkloadStatus.EMPTY,
                NOON);

        // Then
        assertThat(status.scale().readyReplicas()).isEqualTo(3);
        assertThat(status.image()).isEqualTo("acorn:1");
        assertThat(lines(status)).contains("Ready False Failed");
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
    void shouldTellUntilWhenADeletionWaits() {
        // Given
        var there = swarm(TargetMode.Run, new Outcome.Seen(seen(State.Ready, "Available")));
        var before = status(BOTH, List.of(kubernetes(State.Ready, "Available"), there), WorkloadStatus.EMPTY, NOON);

        // When
        var claims = List.of("PersistentVolumeClaim/oak--data");
        var status = new WorkloadReport(before, 1, NOON).leaving(claims, "until noon");

        // Then
        assertThat(lines(status))
                .containsExactly(
                        "Ready False Terminating", "Reconciling True CleaningUp", "SwarmReady True Available");
        assertThat(status.targets()).containsExactly(before.targets().getLast());
        assertThat(status.retention().retained())
                .containsExactly(new Retained("kubernetes", "PersistentVolumeClaim", "oak--data", ""));
        assertThat(new WorkloadReport(status, 1, NOON.plusSeconds(60)).leaving(claims, "until noon"))
                .isEqualTo(status);
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

    @Test
    void shouldCountOnlyFieldsThatTheUserWrote() {
        // Given
        var notes = List.of(
                new Note("spec.replicas", Fidelity.APPROXIMATE, Cause.CHOICE, "differs"),
                new Note("spec.update.delay", Fidelity.LOST, Cause.ORCHESTRATOR, "is not there"));
        var share = new Share(
                HullName.Kubernetes,
                TargetMode.Run,
                new Outcome.Seen(seen(State.Ready, "Available")),
                Optional.of(notes));

        // When
        var status = status(SPEC, List.of(share), WorkloadStatus.EMPTY, NOON);

        // Then
        assertThat(status.fidelity().getFirst().grades().approximate()).isEqualTo(1);
        assertThat(status.fidelity().getFirst().grades().lost()).isZero();
        assertThat(lines(status)).contains("Faithful False Lost");
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

    private static List<String> report(Share... shares) {
        return conditions(shares.length == 1 ? SPEC : BOTH, List.of(shares));
    }

    private static List<String> conditions(String spec, List<Share> shares) {
        return lines(status(spec, shares, WorkloadStatus.EMPTY, NOON));
    }

    private static List<String> lines(WorkloadStatus status) {
        return status.conditions().stream()
                .map(it -> it.type() + " " + it.status() + " " + it.reason())
                .toList();
    }

    private static WorkloadStatus status(String spec, List<Share> shares, WorkloadStatus previous, Instant now) {
        var tree = tree(spec);
        var parsed = (Parsed.Valid<Workload>) WorkloadParser.parse(OAK, tree, Setting.CLUSTER);
        return new WorkloadReport(previous, 1, now).of(parsed.value(), Written.of(Spec.class, tree), shares);
    }

    private static JsonNode tree(String spec) {
        try {
            return new JsonMapper().readTree(spec);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Share kubernetes(State state, String reason) {
        return new Share(HullName.Kubernetes, TargetMode.Run, new Outcome.Seen(seen(state, reason)), KEPT);
    }

    private static Share swarm(TargetMode mode, Outcome outcome) {
        return new Share(HullName.Swarm, mode, outcome, outcome instanceof Outcome.Seen ? KEPT : Optional.empty());
    }

    private static Outcome away() {
        return new Outcome.Unreachable("nobody answers");
    }

    private static Observed seen(State state, String reason) {
        return new Observed(
                state,
                "Deployment/oak",
                new Counts(3, 3, 3),
                "acorn:1",
                List.of(),
                new Message(reason, "text"),
                List.of());
    }
}
