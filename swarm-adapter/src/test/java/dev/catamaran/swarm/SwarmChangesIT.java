package dev.catamaran.swarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.catamaran.model.Workload;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.State;
import dev.catamaran.plan.Step;
import dev.catamaran.playground.Generation;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes that go wrong, meet others, or need something new first, on real engines. */
@ExtendWith(Swarms.Shared.class)
@ParameterizedClass
@EnumSource(names = {"OLDEST", "NEWEST"})
class SwarmChangesIT {
    /** Refused at once, whatever the machine's DNS does. */
    private static final String NOWHERE = "localhost:1/none:1";

    private final String namespace = "n" + UUID.randomUUID().toString().substring(0, 8);
    private final RealSwarm swarm;
    private final Resident resident;

    SwarmChangesIT(Generation generation, Swarms swarms) {
        swarm = swarms.of(generation);
        resident = Resident.of(swarm, "c-" + namespace, Duration.ZERO);
    }

    @AfterEach
    void cleanUp() {
        swarm.docker("service", "ls", "--quiet", "--filter", "label=catamaran.dev/namespace=" + namespace)
                .lines()
                .forEach(id -> swarm.docker("service", "rm", id));
        resident.close();
    }

    @Test
    void shouldRollOutAChangedFileAndCollectTheOldOne() {
        // Given
        resident.settle(motto("ahoy"), State.Ready);
        var first = configs();
        var firstTask = runningTask();

        // When
        var changed = motto("land in sight");
        resident.settle(changed, State.Ready);

        // Then
        assertThat(runningTask()).isNotEqualTo(firstTask);
        await().atMost(Resident.PATIENCE).until(() -> {
            resident.apply(changed);
            var names = configs();
            return names.lines().count() == 1 && !names.equals(first);
        });
        resident.forgetCalls();
        assertThat(resident.apply(changed).writes()).isFalse();
    }

    @Test
    void shouldReadAgainWhenSomebodyWasFaster() {
        // Given
        resident.settle(workload("replicas: 1"), State.Ready);
        var plan = resident.plan(workload("replicas: 2"));
        assertThat(plan.steps().getLast()).isInstanceOf(Step.Update.class);
        swarm.docker("service", "update", "--detach", "--label-add", "team=blue", namespace + "_web");
        resident.forgetCalls();

        // When
        resident.hull().execute(plan);

        // Then
        assertThat(resident.calls()).extracting(call -> call.status()).containsExactly(500, 200, 200);
        assertThat(inspect("{{.Spec.Labels.team}} {{.Spec.Mode.Replicated.Replicas}}"))
                .isEqualTo("blue 2");
    }

    @Test
    void shouldTakeItsOwnServiceForCreatedWhenAnAnswerWasLost() {
        // Given
        var workload = workload("replicas: 1");
        var plan = resident.plan(workload);
        resident.hull().execute(plan);

        // When
        resident.hull().execute(plan);

        // Then
        assertThat(resident.plan(workload).writes()).isFalse();
    }

    @Test
    void shouldTellWhyAnImageCannotRunAndConvergeWhenItIsTakenBack() {
        // Given
        var good = workload("update: {order: StartFirst}");
        resident.settle(good, State.Ready);
        var bad = image(NOWHERE, "update: {order: StartFirst}");

        // When
        resident.apply(bad);

        // Then
        await().atMost(Resident.PATIENCE).untilAsserted(() -> {
            resident.connection().changed();
            assertThat(resident.observe(bad).message().text()).contains("No such image");
        });
        assertThat(resident.observe(bad).counts().ready()).isEqualTo(1);
        assertThat(resident.settle(good, State.Ready).image()).isEqualTo(swarm.image());
    }

    @Test
    void shouldTellThatAnUpdateIsPaused() {
        // Given
        resident.settle(workload("update: {failureAction: Pause}"), State.Ready);

        // When
        var paused = resident.settle(image(NOWHERE, "update: {failureAction: Pause}"), State.Paused);

        // Then
        assertThat(paused.message().reason()).isEqualTo("UpdatePaused");
    }

    @Test
    void shouldNotTryAgainWhatTheEngineTookBack() {
        // Given
        var good = workload("update: {failureAction: Rollback}");
        resident.settle(good, State.Ready);
        var bad = image(NOWHERE, "update: {failureAction: Rollback}");

        // When
        var taken = untilTakenBack(bad);

        // Then
        assertThat(taken.message().text()).contains("No such image");
        assertThat(resident.plan(bad).writes()).isFalse();
        assertThat(resident.settle(workload("env: [{name: A, value: b}]"), State.Ready)
                        .counts()
                        .ready())
                .isEqualTo(1);
    }

    @Test
    void shouldGoBackToTheOldFileAndBeReadyAgainWhenTheWorkloadGoesBackToo() {
        // Given
        var good = workload("files: [{mountPath: /tmp/motto, content: ahoy}]\nupdate: {failureAction: Rollback}");
        resident.settle(good, State.Ready);
        var configs = configs();

        // When
        untilTakenBack(
                image(NOWHERE, "files: [{mountPath: /tmp/motto, content: land}]\nupdate: {failureAction: Rollback}"));
        resident.forgetCalls();

        // Then
        assertThat(configs()).contains(configs);
        assertThat(resident.settle(good, State.Ready).message().reason()).isEqualTo("Available");
        assertThat(resident.writes()).isZero();
    }

    /** As the operator does, also while the engine is on its way. */
    private Observed untilTakenBack(Workload bad) {
        return await().atMost(Resident.PATIENCE)
                .until(
                        () -> {
                            resident.connection().changed();
                            resident.apply(bad);
                            return resident.observe(bad);
                        },
                        observed ->
                                observed.message().reason().equals("RolledBack") && observed.state() == State.Degraded);
    }

    @Test
    void shouldTellThatAContainerKeepsEnding() {
        // Given
        var workload = Resident.workload(
                yaml(swarm.image(), "restart: {delay: 0s}").replace("[sleep, \"10000\"]", "[sh, -c, \"exit 3\"]"));

        // When
        resident.apply(workload);

        // Then
        await().atMost(Resident.PATIENCE).untilAsserted(() -> {
            resident.connection().changed();
            var message = resident.observe(workload).message();
            assertThat(message.reason()).isEqualTo("CrashLooping");
            assertThat(message.text()).contains("non-zero exit (3)");
        });
    }

    @Test
    void shouldTellThatNoNodeIsFit() {
        // Given
        var workload = workload("resources: {reservations: {cpu: 4000}}");

        // When
        resident.apply(workload);

        // Then
        await().atMost(Resident.PATIENCE).untilAsserted(() -> {
            resident.connection().changed();
            var message = resident.observe(workload).message();
            assertThat(message.reason()).isEqualTo("Unschedulable");
            assertThat(message.text()).contains("no suitable node");
        });
    }

    private Workload motto(String text) {
        return workload("files: [{mountPath: /tmp/motto, content: " + text + "}]");
    }

    private Workload workload(String fields) {
        return image(swarm.image(), fields);
    }

    private Workload image(String image, String fields) {
        return Resident.workload(yaml(image, fields));
    }

    private String yaml(String image, String fields) {
        return """
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: web, namespace: %s, uid: uid-%s}
                spec:
                  image: %s
                  command: [sleep, "10000"]
                  stop: {gracePeriod: 1s}
                  security: {user: 1000}
                %s""".formatted(namespace, namespace, image, fields.indent(2));
    }

    private String configs() {
        return swarm.docker("config", "ls", "--format", "{{.Name}}", "--filter", "name=" + namespace);
    }

    private String runningTask() {
        return swarm.docker("service", "ps", "--quiet", "--filter", "desired-state=running", namespace + "_web");
    }

    private String inspect(String format) {
        return swarm.docker("service", "inspect", "--format", format, namespace + "_web");
    }
}
