package dev.catamaran.operator.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.kubernetes.plan.Ownership;
import dev.catamaran.model.Identity;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.javaoperatorsdk.operator.processing.event.ResourceID;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChildCachesTest {
    @Test
    void shouldKnowAChildWhoseLabelWasTakenAwayByItsOwner() {
        // Given
        var metadata = new ObjectMeta();
        metadata.setNamespace("forest");
        metadata.setName("oak--leaves");
        metadata.setOwnerReferences(List.of(Ownership.reference(new Identity("forest", "oak", "uid-of-oak"))));
        var child = new ConfigMap();
        child.setMetadata(metadata);

        // Then
        assertThat(ChildCaches.workload(child)).contains(new ResourceID("oak", "forest"));
        metadata.setLabels(Map.of(Ownership.WORKLOAD, "elm"));
        assertThat(ChildCaches.workload(child)).contains(new ResourceID("elm", "forest"));
        metadata.setLabels(Map.of());
        metadata.setOwnerReferences(List.of());
        assertThat(ChildCaches.workload(child)).isEmpty();
    }
}
