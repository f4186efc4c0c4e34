package dev.catamaran.kubernetes.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WritesTest {
    /** Somebody made one of that name between our look and our creation. */
    @Test
    void shouldNotTakeAForeignClaimForItsOwn() {
        var ours = Map.of("app.kubernetes.io/managed-by", "catamaran", "catamaran.dev/workload", "oak");
        var another = Map.of("app.kubernetes.io/managed-by", "catamaran", "catamaran.dev/workload", "elm");
        assertThat(Writes.madeHere(claim(ours), claim(ours))).isTrue();
        assertThat(Writes.madeHere(claim(ours), claim(another))).isFalse();
        assertThat(Writes.madeHere(claim(ours), claim(Map.of()))).isFalse();
    }

    private static PersistentVolumeClaim claim(Map<String, String> labels) {
        var metadata = new ObjectMeta();
        metadata.setLabels(labels);
        var claim = new PersistentVolumeClaim();
        claim.setMetadata(metadata);
        return claim;
    }
}
