package dev.catamaran.swarm.plan;

import static dev.catamaran.swarm.Recorded.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.plan.Plan;
import dev.catamaran.plan.Step;
import dev.catamaran.plan.Step.Refusal;
import dev.catamaran.swarm.Recorded;
import dev.catamaran.swarm.mapping.SwarmObjects;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwarmPlanTest {
    private final SwarmObjects desired = Shop.desired("");
    private final String config = desired.configs().getFirst().name();

    @Test
    void shouldCreateWhatIsNotThere() {
        // When
        var plan = plan(Recorded.EMPTY);

        // Then
        assertThat(told(plan))
                .containsExactly("Create network shop_default", "Create config " + config, "Create service shop_web");
        assertThat(plan.steps().getLast())
                .isInstanceOfSatisfying(
                        Step.Create.class,
                        create -> assertThat(create.exposes().toString())
                                .isEqualTo("[port 8080/tcp on every node of the swarm]"));
    }

    @Test
    void shouldKeepWhatIsAsItShallBe() {
        // When
        var plan = plan(Shop.running(desired));

        // Then
        assertThat(told(plan))
                .containsExactly("Keep network shop_default", "Keep config " + config, "Keep service shop_web");
        assertThat(plan.writes()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cluster-id", "namespace", "name", "uid"})
    void shouldRefuseAServiceThatLacksOneLabelOrHasAnothers(String label) {
        for (var value : List.of("", "another")) {
            // Given
            var service = Shop.service(desired);
            if (value.isEmpty()) {
                labels(service).remove("catamaran.dev/" + label);
            } else {
                labels(service).put("catamaran.dev/" + label, value);
            }

            // When
            var plan = plan(Shop.running(desired).withServices(service));

            // Then
            assertThat(plan.writes()).isFalse();
            assertThat(plan.refusals()).extracting(Step.Refuse::reason).containsExactly(Refusal.OwnershipConflict);
        }
    }

    @Test
    void shouldRefuseANetworkOfAnotherCluster() {
        // Given
        var network = json("{'Id': 'net1', 'Name': 'shop_default', 'Labels': {"
                + "'catamaran.dev/cluster-id': 'c8', 'catamaran.dev/namespace': 'shop'}}");

        // When
        var plan = plan(Recorded.EMPTY.withNetworks(network));

        // Then
        assertThat(plan.refusals()).extracting(Step.Refuse::object).containsExactly("network shop_default");
    }

    @Test
    void shouldUpdateWhenTheIntentChanged() {
        // When
        var plan = plan(Shop.running(desired), Shop.desired("replicas: 3\nargs: [sail]"));

        // Then
        assertThat(plan.steps().getLast())
                .isInstanceOfSatisfying(
                        Step.Update.class,
                        update -> assertThat(update.changes().toString())
                                .contains("Mode.Replicated.Replicas: 1 -> 3", "Args: none -> [\"sail\"]")
                                .doesNotContain("hash"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /Spec/Mode/Replicated           | {'Replicas': 5}                    | Mode.Replicated.Replicas: 5 -> 1
            /Spec/TaskTemplate/ContainerSpec| {'Image': 'other'}                 | Image: other -> ship:1
            /Spec/Labels                    | {'catamaran.dev/hash': 'gone'}     | what is not wanted any more goes
            """)
    void shouldUpdateWhatSomebodyChanged(String pointer, String fields, String change) {
        // Given
        var service = Shop.service(desired);
        ((ObjectNode) service.at(pointer)).setAll(json(fields));

        // When
        var plan = plan(Shop.running(desired).withServices(service));

        // Then
        assertThat(plan.steps().getLast())
                .isInstanceOfSatisfying(
                        Step.Update.class,
                        update -> assertThat(update.changes().toString()).contains(change));
    }

    @ParameterizedTest
    @CsvSource({"ingress, 8080, true", "host, 8080, true", "ingress, 8081, false"})
    void shouldRefuseAPublishedPortThatAnotherHas(String mode, int port, boolean refused) {
        // Given
        var other = json("{'ID': 's2', 'Spec': {'Name': 'bank_vault', 'EndpointSpec': {'Ports': [{'Protocol': 'tcp',"
                + "'TargetPort': 1, 'PublishedPort': " + port + ", 'PublishMode': '" + mode + "'}]}}}");

        // When
        var plan = plan(Recorded.EMPTY.withServices(other));

        // Then
        assertThat(plan.refusals()).hasSize(refused ? 1 : 0).allSatisfy(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Refusal.PortConflict);
            assertThat(refusal.message()).contains("8080/tcp").doesNotContain("bank");
        });
    }

    @Test
    void shouldRecreateAServiceOfAnotherMode() {
        // Given
        var service = Shop.service(desired);
        ((ObjectNode) service.path("Spec")).set("Mode", json("{'Global': {}}"));

        // Then
        assertThat(plan(Shop.running(desired).withServices(service)).steps().getLast())
                .isInstanceOf(Step.Recreate.class);
    }

    @Test
    void shouldRemoveServiceConfigsAndNetworkAndKeepVolumes() {
        // When
        var removal = planner(Shop.running(desired)).removal(Shop.WEB);

        // Then
        assertThat(told(removal))
                .containsExactly(
                        "Delete service shop_web",
                        "Delete config " + config,
                        "Delete network shop_default",
                        "Keep volume shop_cargo");
    }

    @Test
    void shouldKeepTheNetworkWhileAnotherIsOnIt() {
        // Given
        var other =
                json("{'ID': 's2', 'Spec': {'Name': 'shop_api', 'TaskTemplate': {'Networks': [{'Target': 'net1'}]}}}");
        var swarm = Shop.running(desired).withServices(Shop.service(desired), other);

        // Then
        assertThat(told(planner(swarm).removal(Shop.WEB))).noneMatch(step -> step.contains("network"));
    }

    @Test
    void shouldRemoveNothingOfAnother() {
        // When
        var removal = planner(Shop.running(desired))
                .removal(new dev.catamaran.model.Identity("shop", "web", "uid-of-another"));

        // Then
        assertThat(told(removal)).isEmpty();
    }

    private Plan<SwarmObject> plan(Recorded swarm) {
        return plan(swarm, desired);
    }

    private Plan<SwarmObject> plan(Recorded swarm, SwarmObjects towards) {
        return planner(swarm).towards(Shop.WEB, towards);
    }

    private static SwarmPlan planner(Recorded swarm) {
        return new SwarmPlan(Shop.CLUSTER, swarm, new Memory(() -> 0));
    }

    private static ObjectNode labels(ObjectNode service) {
        return (ObjectNode) service.path("Spec").path("Labels");
    }

    private static List<String> told(Plan<SwarmObject> plan) {
        return plan.steps().stream()
                .map(step -> step.getClass().getSimpleName() + " " + step.object())
                .toList();
    }
}
