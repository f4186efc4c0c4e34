package dev.catamaran.swarm.plan;

import static dev.catamaran.swarm.Recorded.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.plan.Plan;
import dev.catamaran.plan.Step;
import dev.catamaran.swarm.Recorded;
import dev.catamaran.swarm.mapping.SwarmObjects;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans while a change is on its way, after it, and after an engine took it back. */
class RolloutsTest {
    private final SwarmObjects desired = Shop.desired("");
    private final SwarmObjects old = Shop.desiredWithMotto("old");
    private final Memory memory = new Memory(() -> 0);

    @Test
    void shouldCollectAnOldConfigOnlyWhenTheChangeIsThrough() {
        // Given
        var service = Shop.changed(desired, old);
        var swarm = Shop.running(desired)
                .withConfigs(Shop.config(desired), Shop.config(old))
                .withTasks(Shop.task(desired));

        // Then
        for (var state : List.of("updating", "rollback_started", "paused", "completed")) {
            service.set("UpdateStatus", json("{'State': '" + state + "'}"));
            assertThat(told(plan(swarm.withServices(service))).getLast())
                    .as(state)
                    .startsWith(state.equals("completed") ? "Delete config " : "Keep service");
        }
    }

    @Test
    void shouldKeepAnOldConfigWhileTheEngineHasNotBegunWithTheChange() {
        // Given
        var swarm = Shop.running(desired)
                .withServices(Shop.changed(desired, old))
                .withConfigs(Shop.config(desired), Shop.config(old));

        // Then
        assertThat(told(plan(swarm.withTasks(Shop.task(old))))).noneMatch(step -> step.startsWith("Delete"));
        assertThat(told(plan(swarm.withTasks(Shop.task(desired), Shop.task(old)))))
                .noneMatch(step -> step.startsWith("Delete"));
        assertThat(told(plan(swarm.withTasks(Shop.task(desired))))).anyMatch(step -> step.startsWith("Delete"));
    }

    @Test
    void shouldKeepAnOldConfigWhenTheChangeWasJustWritten() {
        // Given
        var justWritten = Shop.changed(desired, old);
        justWritten.remove("Version");
        var swarm = Shop.running(desired)
                .withServices(justWritten)
                .withConfigs(Shop.config(desired), Shop.config(old))
                .withTasks(Shop.task(desired));

        // Then
        assertThat(told(plan(swarm))).noneMatch(step -> step.startsWith("Delete"));
    }

    @Test
    void shouldCollectAConfigOfAFormBeforeTheLastOne() {
        // Given
        var oldest = Shop.desiredWithMotto("oldest");
        var swarm = Shop.running(desired)
                .withServices(Shop.changed(desired, desired))
                .withConfigs(Shop.config(desired), Shop.config(oldest))
                .withTasks(Shop.task(desired));

        // When
        memory.changed(spec(desired));

        // Then
        assertThat(told(plan(swarm)).getLast())
                .isEqualTo("Delete config " + oldest.configs().getFirst().name());
    }

    @Test
    void shouldListNoConfigsWhenNothingCanBeLeft() {
        // Given
        var swarm =
                Shop.running(desired).withServices(Shop.changed(desired, old)).withTasks(Shop.task(desired));

        // When
        assertThat(plan(swarm.withConfigs(Shop.config(desired))).writes()).isFalse();

        // Then
        assertThat(plan(swarm.withConfigs(Shop.config(desired), Shop.config(old)))
                        .writes())
                .isFalse();
    }

    @Test
    void shouldNotComeBackToAFormThatTheEngineTookBack() {
        // Given
        var swarm = Shop.running(desired).withServices(Shop.rolledBack("rollback_completed", old));
        memory.changed(spec(desired));

        // Then
        assertThat(told(plan(swarm))).containsExactly("Keep network shop_default", "Keep service shop_web");
        assertThat(plan(swarm, Shop.desired("replicas: 3")).steps().getLast()).isInstanceOf(Step.Update.class);
    }

    @Test
    void shouldTakeTheTasksForAFailedFormAfterARestart() {
        // Given
        var swarm = Shop.running(desired)
                .withServices(Shop.rolledBack("rollback_completed", old))
                .withTasks(Shop.task(desired));

        // Then
        assertThat(plan(swarm).writes()).isFalse();
    }

    @Test
    void shouldTryAFormAgainOnceTheWorkloadWentBackMeanwhile() {
        // Given
        var swarm = Shop.running(desired).withServices(Shop.rolledBack("rollback_completed", old));
        memory.changed(spec(desired));

        // When
        assertThat(plan(swarm, old).writes()).isFalse();

        // Then
        assertThat(plan(swarm).steps().getLast()).isInstanceOf(Step.Update.class);
    }

    @Test
    void shouldSendOnceAnewWhatTheEngineStoppedGoingBackTo() {
        // Given
        var swarm = Shop.running(desired).withServices(Shop.rolledBack("rollback_paused", old));
        memory.changed(spec(desired));

        // When
        assertThat(plan(swarm, old).steps().getLast()).isInstanceOf(Step.Update.class);
        memory.changed(spec(old));

        // Then
        assertThat(plan(swarm, old).writes()).isFalse();
    }

    private Plan<SwarmObject> plan(Recorded swarm) {
        return plan(swarm, desired);
    }

    private Plan<SwarmObject> plan(Recorded swarm, SwarmObjects towards) {
        return new SwarmPlan(Shop.CLUSTER, swarm, memory).towards(Shop.WEB, towards);
    }

    private static ObjectNode spec(SwarmObjects form) {
        return (ObjectNode) Shop.service(form).path("Spec");
    }

    private static List<String> told(Plan<SwarmObject> plan) {
        return plan.steps().stream()
                .map(step -> step.getClass().getSimpleName() + " " + step.object())
                .toList();
    }
}
