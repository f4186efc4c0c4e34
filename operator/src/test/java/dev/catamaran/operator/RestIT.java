package dev.catamaran.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Workloads at rest cost nothing. */
class RestIT {
    private static final int WORKLOADS = 50;
    private static final Duration REST = Duration.ofSeconds(60);

    @Test
    void shouldAskNothingOfTheApiServerWhenNothingHappens() {
        try (var site = Site.open("resting");
                var operator = site.operator()) {
            // Given
            site.apply(IntStream.range(0, WORKLOADS)
                    .mapToObj(number -> """
                            apiVersion: catamaran.dev/v1alpha1
                            kind: ContainerWorkload
                            metadata: {name: idle-%d, namespace: resting}
                            spec: {image: "%s", replicas: 0, ports: [{name: http, containerPort: 8080}]}
                            """.formatted(number, site.image()))
                    .collect(Collectors.joining("---\n")));
            site.awaitMetric(operator, "catamaran_workloads{ready=\"true\",target=\"kubernetes\"}", WORKLOADS);
            var settled = settled(site);

            // When: the time is what is tested
            var end = System.nanoTime() + REST.toNanos();
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(end - System.nanoTime());
            }

            // Then
            assertThat(site.requests().subList(settled, site.requests().size())).isEmpty();
        }
    }

    /** The number of requests when the last status has been written and two looks in a row find no new one. */
    private static int settled(Site site) {
        var before = -1;
        var now = site.requests().size();
        while (now != before) {
            LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
            before = now;
            now = site.requests().size();
        }
        return now;
    }
}
