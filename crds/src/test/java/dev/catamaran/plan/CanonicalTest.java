package dev.catamaran.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void shouldWriteEqualDocumentsEqually() throws JsonProcessingException {
        // Given
        var one = JSON.readTree("{\"b\": [{\"d\": 1, \"c\": null}, 2], \"a\": \"x\"}");
        var other = JSON.readTree("{\"a\":\"x\",\"b\":[{\"c\":null,\"d\":1},2]}");
        var swapped = JSON.readTree("{\"a\":\"x\",\"b\":[2,{\"c\":null,\"d\":1}]}");

        // Then
        assertThat(Canonical.text(one)).isEqualTo("{\"a\":\"x\",\"b\":[{\"c\":null,\"d\":1},2]}");
        assertThat(Canonical.hash(one)).isEqualTo(Canonical.hash(other)).isNotEqualTo(Canonical.hash(swapped));
    }

    @Test
    void shouldMindWhereATextEnds() {
        assertThat(Hash.of("ab", "c")).isNotEqualTo(Hash.of("a", "bc")).isNotEqualTo(Hash.of("abc"));
    }

    /** The digest and its letters as {@code printf '\0\0\0\3abc' | sha256sum} and {@code base32} tell them. */
    @Test
    void shouldShortenAsTheStandardsSay() {
        // Given
        var hash = Hash.of("abc");

        // Then
        assertThat(hash.hex()).isEqualTo("d04b72a650ce0f8ce4963330a53ee2832733d2baeffff3c1d8e256cca096d120");
        assertThat(hash.hex(10))
                .isEqualTo("d04b72a650ce0f8ce4963330a53ee2832733d2baeffff3c1d8e256cca096d120".substring(0, 10));
        assertThat(hash.base32(20)).isEqualTo("2bfxfjsqzyhyzzewgmyk");
        assertThat(new Hash("f".repeat(64)).base32(51)).isEqualTo("7".repeat(51));
    }
}
