package dev.catamaran.swarm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineSettingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tcp://10.1.2.3:2376 | without TLS",
                "http://localhost:2375 | neither unix",
                "unix:relative | names no socket",
                "tcp://localhost | names no host and port",
                "localhost | neither unix",
            })
    void shouldRefuseEndpointsAndSayWhy(String endpoint, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EngineSettings.of(List.of(URI.create(endpoint)), Optional.empty()))
                .withMessageContaining(endpoint)
                .withMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix:///var/run/docker.sock", "tcp://localhost:2375", "tcp://127.0.0.1:2375"})
    void shouldTakeThisMachineWithoutTls(String endpoint) {
        assertThat(EngineSettings.of(List.of(URI.create(endpoint)), Optional.empty())
                        .endpoints())
                .hasSize(1);
    }

    @Test
    void shouldAskTheNextManagerBeforeOneThatIsCutOffGivesUp() {
        var usual = EngineSettings.of(List.of(URI.create("unix:///run/docker.sock")), Optional.empty());

        assertThat(usual.request()).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void shouldRefuseNoEndpoint() {
        assertThatIllegalArgumentException().isThrownBy(() -> EngineSettings.of(List.of(), Optional.empty()));
    }

    @Test
    void shouldShowNothingOfTlsMaterial() {
        // Given
        var tls = new TlsPem("authority", "certificate", "private");

        // Then
        assertThat(tls.toString()).doesNotContain("private", "certificate", "authority");
        assertThatIllegalArgumentException()
                .isThrownBy(tls::context)
                .withMessageContaining("ca.crt")
                .withMessageNotContaining("private");
    }
}
