package dev.catamaran.kubernetes.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catamaran.kubernetes.plan.Actual;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WavesTest {
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void shouldGoOnWhenAClaimCannotGrow() {
        assertThatThrownBy(() -> failing(new PersistentVolumeClaim()).run()).hasMessage("PersistentVolumeClaim");
        assertThat(done).containsExactly("ConfigMap", "Service", "Deployment", "leftover");
    }

    @Test
    void shouldNotWriteADeploymentWithoutItsFiles() {
        assertThatThrownBy(() -> failing(new ConfigMap()).run()).hasMessage("ConfigMap");
        assertThat(done).containsExactlyInAnyOrder("PersistentVolumeClaim", "Service", "leftover");
    }

    @ParameterizedTest
    @CsvSource({
        // answers that fail, their code, calls that are made, whether it succeeds in the end
        "0, 422, 1, true",
        "2, 422, 3, true",
        "3, 422, 3, false",
        "2, 409, 3, true",
        "1, 403, 1, false",
    })
    void shouldInsistWhileOthersWriteInBetween(int failing, int code, int calls, boolean succeeds) {
        // Given
        var called = new AtomicInteger();
        Runnable write = () -> {
            if (called.incrementAndGet() <= failing) {
                throw new KubernetesClientException("overtaken", code, null);
            }
        };

        // When
        if (succeeds) {
            Writes.insisting(write);
        } else {
            assertThatThrownBy(() -> Writes.insisting(write)).hasMessage("overtaken");
        }

        // Then
        assertThat(called).hasValue(calls);
    }

    @Test
    void shouldLogWhereAndNotWhat() {
        assertThat(Actual.paths(List.of("spec.replicas: 1 -> 2", "metadata.annotations[a/b]: x: y -> \"a\nb\"")))
                .containsExactly("spec.replicas", "metadata.annotations[a/b]");
    }

    private Waves failing(HasMetadata broken) {
        var waves = new Waves();
        for (var object : List.of(new PersistentVolumeClaim(), new ConfigMap(), new Service(), new Deployment())) {
            waves.write(object, () -> {
                if (object.getKind().equals(broken.getKind())) {
                    throw new IllegalStateException(object.getKind());
                }
                done.add(object.getKind());
            });
        }
        waves.remove(() -> done.add("leftover"));
        return waves;
    }
}
