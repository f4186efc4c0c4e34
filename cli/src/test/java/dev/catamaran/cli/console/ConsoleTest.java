package dev.catamaran.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    @Test
    void shouldColourOnATerminalOnlyAndNeverAgainstTheUser() {
        assertThat(Console.colour(Map.of("TERM", "xterm"), true)).isTrue();
        assertThat(Console.colour(Map.of("TERM", "xterm"), false)).isFalse();
        assertThat(Console.colour(Map.of("NO_COLOR", "1"), true)).isFalse();
        assertThat(Console.colour(Map.of("NO_COLOR", ""), true)).isTrue();
        assertThat(Console.colour(Map.of("TERM", "dumb"), true)).isFalse();
    }

    @Test
    void shouldKeepThePageReadable() {
        assertThat(Console.width(Map.of())).isEqualTo(120);
        assertThat(Console.width(Map.of("COLUMNS", "100"))).isEqualTo(100);
        assertThat(Console.width(Map.of("COLUMNS", "20"))).isEqualTo(60);
        assertThat(Console.width(Map.of("COLUMNS", "900"))).isEqualTo(180);
        assertThat(Console.width(Map.of("COLUMNS", "wide"))).isEqualTo(120);
    }
}
