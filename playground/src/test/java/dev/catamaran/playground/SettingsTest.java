package dev.catamaran.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void shouldBeEqualWhenTheyAskForTheSame() {
        // Given, When, Then: shared clusters are found by equality
        assertThat(KubernetesSettings.plain().withAuditLog().withHostPort(18080, 30080))
                .isEqualTo(KubernetesSettings.plain().withHostPort(18080, 30080).withAuditLog())
                .isNotEqualTo(KubernetesSettings.plain().withAuditLog());
        assertThat(SwarmSettings.quorum(Generation.OLDEST))
                .isEqualTo(SwarmSettings.quorum(Generation.OLDEST))
                .isNotEqualTo(SwarmSettings.single(Generation.OLDEST));
    }

    @Test
    void shouldKeepWhatWasSetBefore() {
        // When
        var settings = KubernetesSettings.plain()
                .withApiServerArgument("v", "2")
                .withHostPort(18080, 30080)
                .withHostPort(18081, 30081)
                .withApiServerArgument("profiling", "false");
        // Then
        assertThat(settings.apiServerArguments()).containsExactly("v=2", "profiling=false");
        assertThat(settings.hostPorts()).containsEntry(18080, 30080).containsEntry(18081, 30081);
    }

    @Test
    void shouldRefuseAnEvenNumberOfManagers() {
        assertThatThrownBy(() -> new SwarmSettings(Generation.NEWEST, 2, new TreeSet<>(), new TreeMap<>()))
                .hasMessageContaining("odd number, not 2");
    }
}
