package dev.catamaran.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource({"1, 1000, 1", "0.5, 500, 500m", "1.250, 1250, 1250m", "250m, 250, 250m", "2000m, 2000, 2", "0, 0, 0"})
    void shouldReadProcessorTime(String text, long millis, String canonical) {
        assertThat(Cpu.parse(text)).isEqualTo(new Cpu(millis)).hasToString(canonical);
        assertThat(Cpu.parse(canonical)).isEqualTo(new Cpu(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.2345", "1e3", ".5", "1.5m", "1k", " 1", "1\n", "12345678901m"})
    void shouldRefuseWhatIsNoProcessorTime(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cpu.parse(text)).withMessageContaining("250m");
    }

    @ParameterizedTest
    @CsvSource({
        "1048576, 1048576, 1Mi", "1000, 1000, 1000", "1k, 1000, 1000", "10G, 10000000000, 9765625Ki",
        "1.5Gi, 1610612736, 1536Mi", "0.001Ki, 2, 2", "2048Mi, 2147483648, 2Gi", "0, 0, 0",
        "8191Pi, 9222246136947933184, 8191Pi"
    })
    void shouldReadAmountsOfBytes(String text, long count, String canonical) {
        assertThat(Bytes.parse(text)).isEqualTo(new Bytes(count)).hasToString(canonical);
        assertThat(Bytes.parse(canonical)).isEqualTo(new Bytes(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1Gi", "1e9", "1 Gi", "1gi", "1Ei", "1.1234Gi", "9999999999Pi", "100m"})
    void shouldRefuseWhatIsNoAmountOfBytes(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Bytes.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "30s, 30000, 30s",
        "90s, 90000, 1m30s",
        "1h30m, 5400000, 1h30m",
        "500ms, 500, 500ms",
        "1500ms, 1500, 1s500ms",
        "0s, 0, 0s",
        "8760h, 31536000000, 8760h",
        "36h, 129600000, 36h"
    })
    void shouldReadDurations(String text, long millis, String canonical) {
        assertThat(Durations.parse(text)).isEqualTo(Duration.ofMillis(millis));
        assertThat(Durations.format(Duration.ofMillis(millis))).isEqualTo(canonical);
        assertThat(Durations.parse(canonical)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "1d", "1.5s", "-1s", "1s1m", "PT1S", "1us", "1 s"})
    void shouldRefuseWhatIsNoDuration(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Durations.parse(text))
                .withMessageContaining("30s");
    }

    @ParameterizedTest
    @CsvSource({"0444, 292", "0000, 0", "0777, 511", "1777, 1023"})
    void shouldReadPermissionBits(String text, int bits) {
        assertThat(FileMode.parse(text)).isEqualTo(new FileMode(bits)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "444", "0888", "04444", "2755", "rwxr"})
    void shouldRefuseWhatAreNoPermissionBits(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FileMode.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "00, true", "root, true", "1, false", "rooter, false", "www-data, false", "2147483647, false"
    })
    void shouldKnowTheAdministrator(String text, boolean root) {
        assertThat(UserId.parse(text).isRoot()).isEqualTo(root);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "2147483648", "Web", "a b", "1a", "a.b"})
    void shouldRefuseWhatIsNoUser(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> UserId.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "nginx,",
        "nginx:1.27, 1.27",
        "example.com:5000/a/b,",
        "example.com:5000/a/b:x_Y-1, x_Y-1",
        "a@sha256:0000000000000000000000000000000000000000000000000000000000000000,",
        "a:1@sha256:0000000000000000000000000000000000000000000000000000000000000000, 1"
    })
    void shouldReadImages(String text, String tag) {
        assertThat(ImageReference.parse(text)).hasToString(text);
        assertThat(ImageReference.parse(text).tag().orElse(null)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nginx", "a:", ":1", "a//b", "a:b:c", "a b", "http://a/b", "a@sha256:00", "a\n"})
    void shouldRefuseWhatIsNoImage(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageReference.parse(text))
                .withMessageContaining("registry/name:tag");
    }

    @Test
    void shouldReadALongWrongImageInNoTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> ImageReference.parse("a".repeat(500) + "!"));
        assertThatIllegalArgumentException().isThrownBy(() -> ImageReference.parse("a.-_".repeat(120) + "!"));
        assertThatIllegalArgumentException().isThrownBy(() -> ImageReference.parse("a-".repeat(50_000)));
        assertThat(ImageReference.parse("a-".repeat(50_000) + "a/b/".repeat(50_000) + "c")
                        .tag())
                .isEmpty();
    }
}
