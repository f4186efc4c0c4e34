package dev.catamaran.kubernetes.apply;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catamaran.kubernetes.mapping.KubernetesFacts;
import dev.catamaran.model.Identity;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class KubernetesHullTest {
    @Test
    void shouldTellAnApiServerThatDoesNotAnswerFromOneThatRefuses() {
        // Given
        var config = new ConfigBuilder()
                .withAutoConfigure(false)
                .withMasterUrl("https://127.0.0.1:1")
                .withRequestRetryBackoffLimit(0)
                .build();
        try (var client = new KubernetesClientBuilder().withConfig(config).build()) {
            // When
            var hull = KubernetesHull.live(client, KubernetesFacts::assumed);

            // Then
            assertThatThrownBy(() -> hull.removal(new Identity("harbour", "buoy", "")))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("the API server does not answer");
        }
    }
}
