package dev.catamaran.compose.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "127.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "1::",
                "fe80::1",
                "1:2:3:4:5:6:7:8",
                "1::3:4:5:6:7:8",
                "2001:DB8::a",
                "::ffff:1.2.3.4",
                "1:2:3:4:5:6:1.2.3.4"
            })
    void shouldTake(String text) {
        assertThat(HostAddress.isAddress(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":::",
                "1",
                "1.2.3",
                "1.2.3.4.5",
                "256.1.1.1",
                "01.2.3.4",
                "1.2.3.",
                "a.b.c.d",
                "localhost",
                "1:2",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1::2::3",
                "1:2:3:4:5:6:7::8",
                "12345::",
                "g::",
                "::1%eth0",
                "[::1]",
                "1.2.3.4::",
                "1:2:3:4:5:6:7:1.2.3.4",
                ":1:2:3:4:5:6:7",
                " ::1"
            })
    void shouldRefuse(String text) {
        assertThat(HostAddress.isAddress(text)).isFalse();
    }
}
