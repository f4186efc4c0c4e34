package dev.catamaran.swarm.observe;

import static dev.catamaran.swarm.Recorded.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.model.Workload;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.State;
import dev.catamaran.swarm.Recorded;
import dev.catamaran.swarm.Resident;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts and states as real engines (20.10 and 28.5) told them. */
class ObservationTest {
    private static final Workload WEB = Resident.workload("""
            apiVersion: catamaran.dev/v1alpha1
            kind: ContainerWorkload
            metadata: {name: web, namespace: shop, uid: uid-web}
            spec:
              image: ship:1
              ports: [{name: http, containerPort: 80}]
            """);
    private static final String TEMPLATE = "{'ContainerSpec': {'Image': 'ship:1'}, 'ForceUpdate': 0}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rejected | No such image: ship:1                                       | ImagePullFailed
            rejected | invalid mount config for type "bind": bind source missing   | Degraded
            pending  | no suitable node (insufficient resources on 1 node)         | Unschedulable
            failed   | task: non-zero exit (3)                                     | Degraded
            failed   | task: non-zero exit (137): dockerexec: unhealthy container  | Unhealthy
            orphaned | node is gone                                                | Degraded
            """)
    void shouldTellWhyATaskDoesNotRun(String state, String said, String reason) {
        // When
        var observed = observe("", task(1, state, "running", said, TEMPLATE));

        // Then
        assertThat(observed.state()).isEqualTo(State.Degraded);
        assertThat(observed.message().reason()).isEqualTo(reason);
        assertThat(observed.message().text()).contains("task 1 " + state).contains(said);
    }

    @Test
    void shouldTellACrashLoopOnceItEndedTwice() {
        // When
        var observed = observe(
                "",
                task(1, "failed", "shutdown", "task: non-zero exit (3)", TEMPLATE),
                task(1, "failed", "shutdown", "task: non-zero exit (3)", TEMPLATE),
                task(1, "starting", "running", "", TEMPLATE));

        // Then
        assertThat(observed.message().reason()).isEqualTo("CrashLooping");
    }

    @ParameterizedTest
    @CsvSource({
        "'', running, Ready, Available",
        "completed, running, Ready, Available",
        "updating, running, Progressing, Progressing",
        "paused, running, Paused, UpdatePaused",
        "rollback_started, running, Progressing, Progressing",
        "rollback_paused, running, Paused, UpdatePaused",
        "rollback_completed, running, Degraded, RolledBack",
        "rollback_completed, starting, Progressing, RolledBack",
        "completed, starting, Progressing, Progressing",
        "completed, preparing, Progressing, Progressing",
    })
    void shouldReadTheUpdateAndTheTasks(String update, String task, State state, String reason) {
        // When
        var observed = observe(update, task(1, task, "running", "", TEMPLATE));

        // Then
        assertThat(observed.state()).isEqualTo(state);
        assertThat(observed.message().reason()).isEqualTo(reason);
    }

    @Test
    void shouldCountTasksOfAnOldFormAsReadyButNotAsUpdated() {
        // When
        var observed = observe(
                "",
                task(1, "running", "running", "", TEMPLATE.replace("ship:1", "ship:0")),
                task(1, "running", "shutdown", "", TEMPLATE));

        // Then
        assertThat(observed.counts()).isEqualTo(new Observed.Counts(1, 1, 0));
        assertThat(observed.state()).isEqualTo(State.Progressing);
        assertThat(observed.image()).isEqualTo("ship:0");
    }

    @Test
    void shouldNotAddWhatRunsAndWhatIsNewToOneThatIsBoth() {
        // When
        var observed = observe(
                "",
                task(1, "running", "running", "", TEMPLATE.replace("ship:1", "ship:0")),
                task(1, "starting", "running", "", TEMPLATE));

        // Then
        assertThat(observed.counts()).isEqualTo(new Observed.Counts(1, 1, 1));
        assertThat(observed.state()).isEqualTo(State.Progressing);
    }

    @Test
    void shouldBeReadyAgainWhenTheWorkloadWentBackToWhereTheEngineIs() {
        // When
        var observed = observe("rollback_completed", Remembered.NOTHING, task(1, "running", "running", "", TEMPLATE));

        // Then
        assertThat(observed.state()).isEqualTo(State.Ready);
        assertThat(observed.message().reason()).isEqualTo("Available");
    }

    @Test
    void shouldTellWhatSomebodyElseChangesAgainAndAgain() {
        // Given
        var contended = new Remembered(true, List.of("Mode.Replicated.Replicas"));

        // When
        var observed = observe("completed", contended, task(1, "running", "running", "", TEMPLATE));

        // Then
        assertThat(observed.state()).isEqualTo(State.Ready);
        assertThat(observed.message().text()).contains("somebody else changes Mode.Replicated.Replicas");
    }

    @Test
    void shouldAskForNoTasksOfAServiceThatWasJustCreated() {
        // Given
        var service = service("").without(List.of("Version"));

        // Then
        assertThat(Observation.of(WEB, service, Remembered.NOTHING, Recorded.WITHOUT_TASKS)
                        .state())
                .isEqualTo(State.Progressing);
    }

    @Test
    void shouldNotTellTroubleOfAnOldForm() {
        // When
        var observed = observe(
                "",
                task(1, "failed", "shutdown", "task: non-zero exit (1)", TEMPLATE.replace("ship:1", "ship:0")),
                task(1, "starting", "running", "", TEMPLATE));

        // Then
        assertThat(observed.message().reason()).isEqualTo("Progressing");
    }

    @Test
    void shouldKeepTextsToOneBoundedLine() {
        // When
        var observed = observe("", task(1, "rejected", "running", "first\nsecond" + "x".repeat(3000), TEMPLATE));

        // Then
        assertThat(observed.message().text()).endsWith("first").doesNotContain("second");
    }

    @Test
    void shouldTellVolumesThatAreUsedNoMore() {
        // Given
        var service = service("");
        service.set(
                "PreviousSpec",
                json("{'TaskTemplate': {'ContainerSpec': {'Mounts': ["
                        + "{'Type': 'volume', 'Source': 'shop_cargo'}, {'Type': 'volume'}, {'Type': 'tmpfs'}]}}}"));

        // Then
        assertThat(Observation.of(WEB, service, Remembered.NOTHING, Recorded.EMPTY)
                        .retained())
                .containsExactly("Volume/shop_cargo");
    }

    private static Observed observe(String update, JsonNode... tasks) {
        return observe(update, new Remembered(false, List.of()), tasks);
    }

    private static Observed observe(String update, Remembered remembered, JsonNode... tasks) {
        return Observation.of(WEB, service(update), remembered, Recorded.EMPTY.withTasks(newestFirst(tasks)));
    }

    private static JsonNode[] newestFirst(JsonNode... tasks) {
        var count = new int[] {0};
        return Stream.of(tasks)
                .map(ObjectNode.class::cast)
                .map(task -> task.put("CreatedAt", "2026-11-23T22:50:2" + count[0]++ + ".4Z"))
                .toArray(JsonNode[]::new);
    }

    private static ObjectNode service(String update) {
        var template = TEMPLATE.substring(0, TEMPLATE.length() - 1) + ", 'Runtime': 'container'}";
        var service = json(
                "{'ID': 's1', 'Version': {'Index': 7}, 'Spec': {'Name': 'shop_web', 'Mode': {'Replicated': {'Replicas': 1}},"
                        + "'TaskTemplate': " + template + "}}");
        if (!update.isEmpty()) {
            service.set("UpdateStatus", json("{'State': '" + update + "'}"));
        }
        return service;
    }

    private static ObjectNode task(int slot, String state, String desired, String error, String template) {
        var task = json("{'ServiceID': 's1', 'Slot': " + slot + ", 'DesiredState': '" + desired + "'}");
        task.set("Spec", json(template));
        task.putObject("Status").put("State", state).put("Err", error);
        return task;
    }
}
