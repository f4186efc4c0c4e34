package dev.catamaran.operator.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.javaoperatorsdk.operator.api.monitoring.Metrics.ControllerExecution;
import io.javaoperatorsdk.operator.processing.event.ResourceID;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PassesTest {
    private static final Duration WHILE = Duration.ofMillis(20);

    private final Passes passes = new Passes(new SimpleMeterRegistry());

    @Test
    void shouldTakeOnlyAWorkloadsPassForALook() throws Exception {
        // Given
        while (passes.idle().compareTo(WHILE) < 0) {
            Thread.onSpinWait();
        }

        // When
        var besides = passes.timeControllerExecution(new Pass("swarmclusterreconciler"));
        var looked = passes.timeControllerExecution(new Pass(Telemetry.WORKLOADS));

        // Then
        assertThat(besides).isGreaterThanOrEqualTo(WHILE);
        assertThat(looked).isLessThan(besides);
    }

    /** A pass that tells for how long nobody looked. */
    private final class Pass implements ControllerExecution<Duration> {
        private final String controller;

        Pass(String controller) {
            this.controller = controller;
        }

        @Override
        public String name() {
            return "reconcile";
        }

        @Override
        public String controllerName() {
            return controller;
        }

        @Override
        public String successTypeName(Duration result) {
            return "done";
        }

        @Override
        public ResourceID resourceID() {
            return new ResourceID("oak", "forest");
        }

        @Override
        public Map<String, Object> metadata() {
            return Map.of();
        }

        @Override
        public Duration execute() {
            return passes.idle();
        }
    }
}
