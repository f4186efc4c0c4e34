package dev.catamaran.operator.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catamaran.kubernetes.apply.KubernetesHull;
import dev.catamaran.kubernetes.mapping.KubernetesFacts;
import dev.catamaran.kubernetes.observe.LiveReads;
import dev.catamaran.model.Identity;
import dev.catamaran.operator.ApiServer;
import dev.catamaran.operator.resource.ContainerWorkload;
import dev.catamaran.operator.swarm.SwarmDirectory;
import dev.catamaran.operator.swarm.Swarms;
import dev.catamaran.operator.write.Bond;
import dev.catamaran.operator.write.StatusWrites;
import dev.catamaran.status.WorkloadStatus;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.javaoperatorsdk.operator.api.reconciler.Context;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A deletion that Kubernetes refuses, of a workload on a Swarm that is away. */
class DeletionTest {
    private static final Instant NOON = Instant.parse("2026-04-05T12:00:00Z");
    private static final String REFUSAL = """
            {"kind": "Status", "apiVersion": "v1", "code": 403, "message": "the forester says no"}""";
    private static final String OAK = """
            {"apiVersion": "catamaran.dev/v1alpha1", "kind": "ContainerWorkload",
             "metadata": {"name": "oak", "namespace": "forest", "uid": "uid-of-oak", "resourceVersion": "7", "generation": 1,
               "deletionTimestamp": "2026-04-05T12:00:00Z", "finalizers": ["catamaran.dev/swarm"],
               "annotations": {"catamaran.dev/swarm-cluster": "lab"}},
             "spec": {"image": "acorn:1", "targets": {"swarm": {"cluster": "lab"}}},
             "status": {"observedGeneration": 1, "image": "acorn:1", "targets": [{"name": "kubernetes"}]}}""";
    private static final String LAB = """
            {"apiVersion": "catamaran.dev/v1alpha1", "kind": "SwarmCluster",
             "metadata": {"name": "lab", "uid": "uid-of-lab", "generation": 1},
             "spec": {"endpoints": ["unix:///nowhere.sock"], "allowedNamespaces": {"names": ["forest"]}}}""";

    private final ApiServer server = new ApiServer()
            .answering("GET", "/swarmclusters/lab", 200, LAB)
            .answering("PATCH", "/containerworkloads/oak/status", 200, OAK);
    private final KubernetesClient client = server.client();
    private final SwarmDirectory directory = new SwarmDirectory(client, Swarms.NONE, "operators", () -> "cluster-id");
    private final OnSwarm swarm = new OnSwarm(directory, new Bond(client));
    private final List<WorkloadStatus> reported = new ArrayList<>();

    @AfterEach
    void close() {
        swarm.close(Duration.ZERO);
        directory.close();
        client.close();
        server.close();
    }

    @Test
    void shouldSayWhatKubernetesRefuses() throws Exception {
        // Given
        for (var kind : List.of("deployments", "services", "configmaps", "persistentvolumeclaims")) {
            server.answering("GET", "/" + kind, 403, REFUSAL);
        }

        // When
        var control = reconciler().reconcile(oak(), context());

        // Then
        assertThat(control.getScheduleDelay()).isPresent();
        var status = reported.getLast();
        assertThat(status.conditions())
                .filteredOn(it -> it.type().equals("Ready"))
                .singleElement()
                .satisfies(ready -> assertThat(ready.message())
                        .contains("SwarmCluster lab", "on Kubernetes it is not removed yet", "the forester says no"));
        assertThat(status.targets()).as("what was told of it stands").hasSize(1);
        assertThat(server.bodies().getLast()).contains("the forester says no");
    }

    private WorkloadReconciler reconciler() {
        var hull = new KubernetesHull(
                client, new LiveReads(client), () -> new KubernetesFacts(35, true, KubernetesFacts.Exposure.NodePort));
        var listener = new Surroundings.Listener() {
            @Override
            public void reported(Identity workload, WorkloadStatus status) {
                reported.add(status);
            }

            @Override
            public void gone(Identity workload) {}
        };
        return new WorkloadReconciler(
                hull,
                swarm,
                new StatusWrites<>(client, ContainerWorkload::new, ContainerWorkload::reported),
                new Surroundings(
                        _ -> List.of(),
                        listener,
                        new Backoff(RandomGenerator.getDefault()),
                        Duration.ofMinutes(10),
                        InstantSource.fixed(NOON)));
    }

    private static ContainerWorkload oak() throws Exception {
        return new JsonMapper().readValue(OAK, ContainerWorkload.class);
    }

    /** Of a resource that is there, and nothing else. */
    @SuppressWarnings("unchecked")
    private static Context<ContainerWorkload> context() {
        return (Context<ContainerWorkload>) Proxy.newProxyInstance(
                DeletionTest.class.getClassLoader(), new Class<?>[] {Context.class}, (_, method, _) -> {
                    if (method.getName().equals("isPrimaryResourceDeleted")) {
                        return false;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
