package dev.catamaran.kubernetes.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.kubernetes.plan.Ownership;
import dev.catamaran.model.Identity;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.State;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationTest {
    private static final KubernetesSerialization YAML = new KubernetesSerialization();
    private static final Identity OAK = new Identity("forest", "oak", "uid-of-oak");

    private final KnownReads reads = new KnownReads();
    private final Observation observation = new Observation(reads, new Images());

    @Test
    void shouldReadTheImageAgainAfterItWasNotReady() {
        // Given
        reads.pods = List.of(pod("acorn@sha256:1111"));
        assertThat(observed(1).image()).isEqualTo("acorn:1@sha256:1111");

        // When: a pod is replaced, and the tag leads elsewhere by then
        assertThat(observed(0).state()).isEqualTo(State.Degraded);
        reads.pods = List.of(pod("acorn@sha256:2222"));

        // Then
        assertThat(observed(1).image()).isEqualTo("acorn:1@sha256:2222");
    }

    @Test
    void shouldSayThatThereIsNoDeployment() {
        assertThat(observation.observe(OAK, List.of(deployment(1))).message().text())
                .isEqualTo("there is no Deployment/oak of this workload");
    }

    private Observed observed(int available) {
        reads.objects = List.of(deployment(available));
        return observation.observe(OAK, List.of(deployment(1)));
    }

    private static Deployment deployment(int available) {
        var deployment = YAML.unmarshal("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: oak, namespace: forest, uid: uid-1, generation: 1}
                spec:
                  replicas: 1
                  template: {spec: {containers: [{name: oak, image: "acorn:1"}]}}
                status:
                  observedGeneration: 1
                  replicas: 1
                  updatedReplicas: 1
                  availableReplicas: %d
                  conditions: [{type: Progressing, status: "True", reason: NewReplicaSetAvailable}]
                """.formatted(available), Deployment.class);
        deployment.getMetadata().setOwnerReferences(List.of(Ownership.reference(OAK)));
        return deployment;
    }

    private static Pod pod(String image) {
        return YAML.unmarshal("""
                metadata: {name: oak-1}
                status: {containerStatuses: [{name: oak, imageID: "%s", ready: true}]}
                """.formatted(image), Pod.class);
    }
}
