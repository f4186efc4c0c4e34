package dev.catamaran.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "10.0.0.255", "::", "::1", "fd00::1:2", "2001:db8:0:0:0:0:0:1"})
    void shouldTakeAddresses(String text) {
        assertThat(Addresses.isAddress(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.2.3",
                "256.0.0.1",
                "01.2.3.4",
                "localhost",
                "::1%eth0",
                "[::1]",
                ":::",
                "1::2::3",
                "::ffff:1.2.3.4"
            })
    void shouldRefuseEverythingElse(String text) {
        assertThat(Addresses.isAddress(text)).isFalse();
    }
}
