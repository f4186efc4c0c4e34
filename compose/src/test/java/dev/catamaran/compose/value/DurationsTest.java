package dev.catamaran.compose.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {
    @ParameterizedTest
    @CsvSource({
        "1h5m30s20ms, 1h5m30.02s",
        "90s, 1m30s",
        "0, 0s",
        "-0, 0s",
        "0s, 0s",
        "1.5h, 1h30m0s",
        ".5s, 500ms",
        "1.s, 1s",
        "1500ms, 1.5s",
        "1500us, 1.5ms",
        "100us, 100µs",
        "100µs, 100µs",
        "100μs, 100µs",
        "1ns, 1ns",
        "1.9ns, 1ns",
        "+5s, 5s",
        "-1m, -1m0s",
        "-1.5ms, -1.5ms",
        "1d, 24h0m0s",
        "2w, 336h0m0s",
        "30s1h, 1h0m30s",
        "1s1s, 2s",
        "000001s, 1s",
        "0.123456789s, 123.456789ms",
        "0.99999999999999999999999s, 1s",
        "9223372036854775807ns, 2562047h47m16.854775807s"
    })
    void shouldReadAndPrint(String text, String expected) {
        // When
        var result = Durations.parse(text);
        // Then
        assertThat(result.map(Durations::print)).isEqualTo(new Valid<>(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "'', is no duration",
        "-, is no duration",
        "5, has a number without a unit",
        "1h5, has a number without a unit",
        "1.2.3s, has a number without a unit",
        "s, is no duration",
        ".s, is no duration",
        "' 5s', is no duration",
        "5x, has a unit that is none",
        "5S, has a unit that is none",
        "'5 s', has a unit that is none",
        "5s-3s, has a unit that is none",
        "1e3s, has a unit that is none",
        "9223372036854775808ns, is longer than 292 years",
        "300000w, is longer than 292 years",
        "9223372036s9223372036s, is longer than 292 years"
    })
    void shouldRefuse(String text, String reason) {
        // When
        var result = Durations.parse(text);
        // Then
        assertThat(result).isInstanceOfSatisfying(Invalid.class, invalid -> {
            assertThat(invalid.reason()).isEqualTo(reason);
            assertThat(invalid.fix()).isNotEmpty();
        });
    }

    @Test
    void shouldReadWhatItPrints() {
        var seed = Long.getLong("seed", 4);
        System.out.println("DurationsTest: -Dseed=" + seed);
        var random = new Random(seed);
        for (int round = 0; round < 10_000; round++) {
            // Given
            var duration = Duration.ofNanos(random.nextLong() >> random.nextInt(64));
            // When
            var result = Durations.parse(Durations.print(duration));
            // Then
            assertThat(result).isEqualTo(new Valid<>(duration));
        }
    }
}
