package dev.catamaran.compose.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2001-01-02, 2001-01-02T00:00:00Z",
        "2001-1-2, 2001-01-02T00:00:00Z",
        "2001-01-02T03:04:05Z, 2001-01-02T03:04:05Z",
        "2001-01-02t03:04:05.120+02:00, 2001-01-02T03:04:05.12+02:00",
        "2001-01-02 03:04:05.5, 2001-01-02T03:04:05.5Z"
    })
    void shouldPrintDatesOfExtensions(String word, String printed) {
        // When
        var read = Reading.of("x-date: " + word);

        // Then
        assertThat(read.shown()).containsExactly("{x-date: '" + printed + "'}");
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-02-30", "2001-13-01", "01-02-03", "2001-01-02x", "2001-01-02T03:04:05", "20010102-1"})
    void shouldLeaveOtherWordsTexts(String word) {
        // When
        var read = Reading.of("k: " + word);

        // Then
        assertThat(read.shown()).containsExactly("{k: '" + word + "'}");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void shouldRefuseDatesOutsideOfExtensions() {
        // When
        var read = Reading.of("""
                x-base: &base {since: 2001-01-02}
                services:
                  tern:
                    environment: *base
                    labels: [2003-04-05, '2003-04-05']
                """);

        // Then
        assertThat(read.problems())
                .containsExactly(
                        "f:1:23: services.tern.environment.since: 2001-01-02T00:00:00Z: YAML takes this for a date, and"
                                + " Compose has none: put it in quotes",
                        "f:5:14: services.tern.labels[0]: 2003-04-05T00:00:00Z: YAML takes this for a date, and"
                                + " Compose has none: put it in quotes");
    }
}
