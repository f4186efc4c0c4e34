package dev.catamaran.playground.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {
    @ParameterizedTest
    @ValueSource(strings = {"unix:///var/run/docker.sock", "tcp://harbour:2375", "tcp://[::1]:2375"})
    void shouldTakeASocketAndAPort(String address) {
        assertThat(Engine.parsed(address)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssh://captain@harbour", "tcp://harbour", "tcp://", "unix://", "harbour", "tcp://a b:1"})
    void shouldRefuseOtherAddressesByTheirVariable(String address) {
        assertThatThrownBy(() -> Engine.parsed(address))
                .isInstanceOf(PlaygroundException.class)
                .hasMessage("DOCKER_HOST=%s: write unix:///PATH or tcp://HOST:PORT", address);
    }
}
