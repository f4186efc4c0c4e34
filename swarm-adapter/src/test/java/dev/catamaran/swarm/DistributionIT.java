package dev.catamaran.swarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.catamaran.playground.Generation;
import dev.catamaran.swarm.engine.EngineCall;
import dev.catamaran.swarm.engine.EngineClient;
import dev.catamaran.swarm.engine.EngineException;
import dev.catamaran.swarm.engine.EngineSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What real engines tell of an image that a registry has: a small one, in a container of the engine. */
@ExtendWith(Swarms.Shared.class)
@ParameterizedClass
@EnumSource(names = {"OLDEST", "NEWEST"})
class DistributionIT {
    private final RealSwarm swarm;

    DistributionIT(Generation generation, Swarms swarms) {
        swarm = swarms.of(generation);
    }

    @Test
    void shouldTellTheDigestAndThePlatformsOfAnImage() throws IOException {
        var registry = swarm.docker("run", "--detach", "--rm", "--network=host", swarm.image(), "sh", "-c", script());
        try (var engine = engine()) {
            // When
            var told = await().ignoreException(EngineException.class)
                    .until(() -> engine.distribution("localhost:5999/deck/web:1"), _ -> true);

            // Then
            assertThat(told.at("/Descriptor/digest").asText()).matches("sha256:[0-9a-f]{64}");
            assertThat(told.at("/Platforms/0/architecture").asText()).isEqualTo("amd64");
        } finally {
            swarm.docker("kill", registry);
        }
    }

    @Test
    void shouldPassOnThatNoRegistryAnswers() {
        try (var engine = engine()) {
            assertThatThrownBy(() -> engine.distribution("localhost:1/none:1"))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("connection refused");
        }
    }

    private EngineClient engine() {
        return EngineClient.open(
                EngineSettings.of(List.of(swarm.endpoint()), Optional.of(swarm.tls())), EngineCall.UNHEARD);
    }

    private static String script() throws IOException {
        try (var script =
                Objects.requireNonNull(DistributionIT.class.getResourceAsStream("/registry/serve.sh"), "serve.sh")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
