package dev.catamaran.swarm.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiVersionTest {
    @ParameterizedTest
    @CsvSource({"1.44,1.44,true", "1.44,1.43,true", "1.9,1.44,false", "1.100,1.44,true", "2.0,1.44,true"})
    void shouldCompareByNumber(String version, String other, boolean atLeast) {
        assertThat(ApiVersion.parse(version).atLeast(ApiVersion.parse(other))).isEqualTo(atLeast);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.", "v1.41", "1.41.1", "1.99999"})
    void shouldRefuseWhatIsNoVersion(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ApiVersion.parse(text));
    }
}
