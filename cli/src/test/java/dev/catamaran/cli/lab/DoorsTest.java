package dev.catamaran.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.cli.lab.Doors.Door;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoorsTest {
    private static final String HARBOUR = """
            apiVersion: catamaran.dev/v1alpha1
            kind: ContainerWorkload
            metadata: {name: buoy}
            spec:
              image: buoy:1
              ports:
              - {name: light, containerPort: 8080, publish: {ingress: {port: 30080}}}
              - {name: horn, containerPort: 8081, publish: {ingress: {}}}
              - {name: radio, containerPort: 8082}
            ---
            apiVersion: catamaran.dev/v1alpha1
            kind: ContainerWorkload
            metadata: {name: pier}
            spec:
              image: pier:1
              ports:
              - {name: gate, containerPort: 8083, publish: {host: {}}}
            """;

    @Test
    void shouldLeadToEachPublishedNumberOnBothHulls() {
        // When
        var doors = Doors.of(Page.workloads(HARBOUR));
        // Then: a number that is the engine's to choose has no door, and no node port is below 30000
        assertThat(doors.doors())
                .containsExactly(
                        new Door("buoy", 30080, Optional.of(18080), 18081),
                        new Door("pier", 8083, Optional.empty(), 18083));
        assertThat(doors.ports()).containsExactly(18080, 18081, 18083);
    }
}
