package dev.catamaran.swarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;
import dev.catamaran.model.Workload;
import dev.catamaran.swarm.engine.EngineCall;
import dev.catamaran.swarm.engine.EngineException;
import dev.catamaran.swarm.engine.EngineSettings;
import dev.catamaran.swarm.mapping.SwarmObjects;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Networks that workloads share, and configs that were left over. */
class SideObjectsTest {
    private static final int MANY = 12;

    private final FakeEngine engine = new FakeEngine();
    private final Resident resident = new Resident(new SwarmSettings(
            EngineSettings.of(List.of(engine.endpoint()), Optional.empty()),
            "c7",
            RoutingMesh.Available,
            true,
            Duration.ofMinutes(1)));

    @AfterEach
    void close() {
        resident.close();
        engine.close();
    }

    @Test
    void shouldCreateTheNetworkOfManyNewWorkloadsOnce() {
        // Given
        var plans = IntStream.range(0, MANY)
                .mapToObj(number -> resident.plan(workload("web" + number, "")))
                .toList();

        // When
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            plans.forEach(plan -> threads.execute(() -> resident.hull().execute(plan)));
        }

        // Then
        assertThat(engine.all("services")).hasSize(MANY);
        assertThat(resident.calls()).allMatch(call -> call.status() < 300).hasSize(MANY + 4);
    }

    @Test
    void shouldUseANetworkThatSomebodyElseWasFasterWith() {
        // Given
        var plan = resident.plan(workload("web", ""));
        var network = desired().networks().getFirst();
        engine.put("networks", network.name(), dev.catamaran.swarm.engine.EngineClient.tree(network));
        resident.forgetCalls();

        // When
        resident.hull().execute(plan);

        // Then
        assertThat(resident.calls())
                .extracting(EngineCall::route)
                .containsExactly("/networks/create", "/networks", "/services/create");
        assertThat(resident.plan(workload("web", "")).writes()).isFalse();
        assertThat(resident.calls()).hasSize(3);
    }

    @Test
    void shouldReplaceAConfigThatAnEarlierWorkloadOfThatNameLeft() {
        // Given
        var name = leave(config("uid-of-another", "web"));

        // When
        resident.apply(workload("web", "files: [{mountPath: /etc/motto, content: ahoy}]"));

        // Then
        assertThat(engine.all("configs"))
                .hasEntrySatisfying(
                        name,
                        config -> assertThat(config.at("/Spec/Labels/catamaran.dev~1uid")
                                        .asText())
                                .isEqualTo("uid-web"));
        assertThat(engine.all("services")).hasSize(1);
    }

    @Test
    void shouldNotTakeAConfigThatIsInUseOrAnothers() {
        var left = leave(config("uid-of-another", "web"));
        engine.use(left);
        assertRefused();
        engine.put("configs", left, config("uid-web", "another"));
        assertRefused();
    }

    private void assertRefused() {
        assertThatThrownBy(() -> resident.apply(workload("web", "files: [{mountPath: /etc/motto, content: ahoy}]")))
                .isInstanceOfSatisfying(
                        EngineException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(EngineException.Kind.Conflict));
        assertThat(engine.all("services")).isEmpty();
    }

    private String leave(JsonNode config) {
        var name = desired().configs().getFirst().name();
        engine.put("configs", name, config);
        return name;
    }

    private static JsonNode config(String uid, String workload) {
        return Recorded.json("{'Labels': {'catamaran.dev/cluster-id': 'c7', 'catamaran.dev/namespace': 'shop',"
                + "'catamaran.dev/name': '" + workload + "', 'catamaran.dev/uid': '" + uid + "'}}");
    }

    private SwarmObjects desired() {
        return resident.desired(workload("web", "files: [{mountPath: /etc/motto, content: ahoy}]"));
    }

    private static Workload workload(String name, String fields) {
        return Resident.workload("""
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: %s, namespace: shop, uid: uid-%s}
                spec:
                  image: ship:1
                %s""".formatted(name, name, fields.indent(2)));
    }
}
