package dev.catamaran.playground.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    @Test
    void shouldTellTheLastLinesOfAScriptThatFails() {
        // Given
        var told = new ArrayList<String>();
        var script = List.of("sh", "-c", "for line in 1 2 3 4; do echo gust $line >&2; done; exit 7");
        // When, Then
        assertThatThrownBy(() -> Scripts.install(script, told::add))
                .isInstanceOf(PlaygroundException.class)
                .hasMessageEndingWith(" ended with 7: gust 2\ngust 3\ngust 4");
        assertThat(told).containsExactly("gust 1", "gust 2", "gust 3", "gust 4");
    }
}
