package dev.catamaran.swarm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineCallTest {
    @ParameterizedTest
    @CsvSource({
        "/services, /services",
        "/services/create, /services/create",
        "/services/abc, /services/{id}",
        "/services/abc/update?version=7, /services/{id}/update",
        "/networks?filters=x, /networks",
        "/configs/bank_secret-ish, /configs/{id}",
        "/_ping, /_ping",
    })
    void shouldNameTheRouteButNoObject(String path, String route) {
        assertThat(EngineRequest.get(path).route()).isEqualTo(route);
    }
}
