package dev.catamaran.compose.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortMappingTest {
    @ParameterizedTest
    @CsvSource({
        "80, >80/tcp",
        "080, >80/tcp",
        "0, >0/tcp",
        ":80, >80/tcp",
        "80/udp, >80/udp",
        "80/SCTP, >80/sctp",
        "80/, >80/tcp",
        "8080:80, 8080>80/tcp",
        "8080:80/udp, 8080>80/udp",
        "8000-8010:80, 8000-8010>80/tcp",
        "80-82, >80/tcp >81/tcp >82/tcp",
        "9-11, >10/tcp >11/tcp >9/tcp",
        "90-91:80-81, 90>80/tcp 91>81/tcp",
        "9-9:80, 9>80/tcp",
        "127.0.0.1:8080:80, 127.0.0.1#8080>80/tcp",
        "127.0.0.1::80, 127.0.0.1#>80/tcp",
        "::80, >80/tcp",
        "[::1]:8080:80, ::1#8080>80/tcp",
        "[::1]::80, ::1#>80/tcp",
        "[127.0.0.1]:1:2, 127.0.0.1#1>2/tcp",
        "[]:1:2, 1>2/tcp",
        "1-2-3:4-5, 1>4/tcp 2>5/tcp",
        "0.0.0.0:90-91:80-81/udp, 0.0.0.0#90>80/udp 0.0.0.0#91>81/udp"
    })
    void shouldRead(String text, String expected) {
        // When
        var result = PortMapping.parse(text);
        // Then
        assertThat(result.map(PortMappingTest::shown)).isEqualTo(new Valid<>(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "'', has no valid port of the container",
        "80:, has no valid port of the container",
        "/udp, has no valid port of the container",
        "65536, has no valid port of the container",
        "5-3, has no valid port of the container",
        "-80, has no valid port of the container",
        "+80, has no valid port of the container",
        "' 80', has no valid port of the container",
        "80.5, has no valid port of the container",
        "web, has no valid port of the container",
        "99999999999999999999, has no valid port of the container",
        "127.0.0.1:80, has no valid port of the host",
        "65536:80, has no valid port of the host",
        "x:80, has no valid port of the host",
        "80/foo, has an unknown protocol",
        "80/tcp/udp, has an unknown protocol",
        "localhost:80:80, has no valid address",
        "1.2.3:80:80, has no valid address",
        "1.2.3.04:80:80, has no valid address",
        "[::1:80:80, has no valid address",
        "::1:8080:80, has no valid address",
        "[::1]x:80:80, has no valid address",
        "fe80::1%eth0:80:80, has no valid address",
        "90-92:80-81, has two ranges of different lengths",
        "90:80-81, has two ranges of different lengths"
    })
    void shouldRefuse(String text, String reason) {
        // When
        var result = PortMapping.parse(text);
        // Then
        assertThat(result).isInstanceOfSatisfying(Invalid.class, invalid -> {
            assertThat(invalid.reason()).startsWith(reason);
            assertThat(invalid.fix()).isNotEmpty();
        });
    }

    @Test
    void shouldReadTheLargestRange() {
        // When
        var result = PortMapping.parse("0-65535:0-65535");
        // Then
        assertThat(result.find())
                .hasValueSatisfying(mappings -> assertThat(mappings)
                        .hasSize(65_536)
                        .contains(new PortMapping(Optional.empty(), Optional.of("65535"), 65_535, "tcp")));
    }

    private static String shown(List<PortMapping> mappings) {
        return mappings.stream()
                .map(port -> port.address().map(address -> address + "#").orElse("")
                        + port.published().orElse("")
                        + ">" + port.target() + "/" + port.protocol())
                .collect(Collectors.joining(" "));
    }
}
