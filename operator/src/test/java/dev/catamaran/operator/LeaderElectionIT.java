package dev.catamaran.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.operator.resource.ContainerWorkload;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two operators, of which one works. */
class LeaderElectionIT {
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.open("elected");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** That this process is still there at the end is part of it: who loses the lease unasked ends its process. */
    @Test
    @Timeout(240)
    void shouldHandOverWhenTheLeaderStops() {
        // Given
        var first = CatamaranOperator.start(site.client(), site.options().elected());
        Site.await(() -> !site.leader().isEmpty());
        var leader = site.leader();
        var second = CatamaranOperator.start(site.client(), site.options().elected());
        apply("early");
        Site.await(() -> reported("early"));
        assertThat(Site.read(first, "/livez")).isEqualTo("ok\n");
        assertThat(Site.read(second, "/readyz")).isEqualTo("ok\n");

        // When
        var before = System.nanoTime();
        first.close();

        // Then
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(25));
        try {
            Site.await(() -> !site.leader().equals(leader));
            apply("late");
            Site.await(() -> reported("late"));
        } finally {
            second.close();
        }
    }

    private static void apply(String name) {
        site.apply("""
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: %s, namespace: elected}
                spec: {image: "%s", replicas: 0}
                """.formatted(name, site.image()));
    }

    private static boolean reported(String name) {
        return site.client()
                        .resources(ContainerWorkload.class)
                        .inNamespace("elected")
                        .withName(name)
                        .get()
                        .reported()
                        .observedGeneration()
                == 1;
    }
}
