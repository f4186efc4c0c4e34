package dev.catamaran.kubernetes.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.TargetMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasicsMappingTest {
    @ParameterizedTest
    @CsvSource({"Run, 3, 3", "Run, 0, 0", "Observe, 3, 3", "Standby, 3, 0"})
    void shouldRunAsOftenAsTheTargetAllows(TargetMode target, int replicas, int expected) {
        // When
        var kiosk = Kiosk.of("replicas: " + replicas, target, KubernetesFacts.assumed());

        // Then
        assertThat(kiosk.objects().own().deployment().getSpec().getReplicas()).isEqualTo(expected);
        assertThat(kiosk.notes("replicas")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Always", "IfNotPresent", "Never"})
    void shouldPullAsWritten(String policy) {
        // When
        var kiosk = Kiosk.of("imagePullPolicy: " + policy);

        // Then
        assertThat(kiosk.container().getImagePullPolicy()).isEqualTo(policy);
        assertThat(kiosk.container().getImage()).isEqualTo("registry.example/kiosk:2.1");
        assertThat(kiosk.notes("image")).isEmpty();
    }
}
