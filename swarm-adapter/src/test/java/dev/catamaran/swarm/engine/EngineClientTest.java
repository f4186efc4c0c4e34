package dev.catamaran.swarm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EngineClientTest {
    @Test
    void shouldMakeTreesThatEqualWhatAnEngineTells() throws JsonProcessingException {
        // When
        var tree = EngineClient.tree(Map.of("StopGracePeriod", 5L));

        // Then
        assertThat(tree).isEqualTo(new ObjectMapper().readTree("{\"StopGracePeriod\":5}"));
    }
}
