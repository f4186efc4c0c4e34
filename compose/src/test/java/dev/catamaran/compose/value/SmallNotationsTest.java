package dev.catamaran.compose.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallNotationsTest {
    @ParameterizedTest
    @CsvSource({
        "/dev/a, /dev/a, /dev/a, rwm",
        "/dev/a:/dev/b, /dev/a, /dev/b, rwm",
        "/dev/a:/dev/b:r, /dev/a, /dev/b, r",
        "/dev/a::r, /dev/a, /dev/a, r",
        "vendor.example/class=x, vendor.example/class=x, vendor.example/class=x, rwm",
        "::, '', '', ''",
        "'', '', '', rwm"
    })
    void shouldReadDevice(String text, String source, String target, String permissions) {
        // When
        var result = Device.parse(text);
        // Then
        assertThat(result).isEqualTo(new Valid<>(new Device(source, target, permissions)));
    }

    @Test
    void shouldRefuseDeviceOfFourParts() {
        assertThat(Device.parse("a:b:c:d")).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a:1.2.3.4            | a    | 1.2.3.4
            a=1.2.3.4,::1        | a    | 1.2.3.4 ::1
            a:::1                | a    | ::1
            a:[::1]              | a    | ::1
            a=[::1],[1.2.3.4]    | a    | ::1 1.2.3.4
            a=b=c                | a    | b=c
            a=                   | a    | ~~
            a:[]                 | a    | []
            h.internal:host-gateway | h.internal | host-gateway
            """)
    void shouldReadExtraHost(String text, String name, String addresses) {
        // When
        var result = ExtraHost.parse(text);
        // Then
        assertThat(result).isEqualTo(new Valid<>(new ExtraHost(name, List.of(addresses.split(" ", -1)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "=1.2.3.4", ":1.2.3.4", "a:b=c"})
    void shouldRefuseExtraHost(String text) {
        assertThat(ExtraHost.parse(text)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "no, NO",
        "always, ALWAYS",
        "unless-stopped, UNLESS_STOPPED",
        "on-failure, ON_FAILURE",
        "on-failure:3, ON_FAILURE 3"
    })
    void shouldReadRestartPolicy(String text, String expected) {
        // When
        var result = RestartPolicy.parse(text);
        // Then
        assertThat(result.map(policy -> policy.condition()
                        + (policy.attempts().isPresent()
                                ? " " + policy.attempts().getAsInt()
                                : "")))
                .isEqualTo(new Valid<>(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yes", "Always", "on-failure:", "on-failure:x", "on-failure:-1", "on-failure:9999999999"})
    void shouldRefuseRestartPolicy(String text) {
        assertThat(RestartPolicy.parse(text)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({"shop, shop", "My Shop, myshop", "_a-b_, a-b_", "--1a, 1a", "a.b/c, abc", "Ünï, n", "İ, i", "-_, ''"})
    void shouldNormalizeProjectName(String text, String expected) {
        // When
        var result = ProjectName.normalize(text);
        // Then
        assertThat(result).isEqualTo(expected);
        assertThat(ProjectName.parse(result)).isInstanceOf(expected.isEmpty() ? Invalid.class : Valid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Shop", "_a", "a b", "a.b"})
    void shouldRefuseProjectName(String text) {
        assertThat(ProjectName.parse(text)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "shop, shop, '', ''",
        "shop:1.2, shop, 1.2, ''",
        "registry.example:5000/team/shop:v1, registry.example:5000/team/shop, v1, ''",
        "a/b_c/d__e/f-g, a/b_c/d__e/f-g, '', ''",
        "Registry.example/shop, Registry.example/shop, '', ''",
        "[::1]:5000/shop, [::1]:5000/shop, '', ''"
    })
    void shouldReadImageReference(String text, String name, String tag, String digest) {
        // When
        var result = ImageReference.parse(text);
        // Then
        assertThat(result.find()).hasValueSatisfying(image -> {
            assertThat(image.name()).isEqualTo(name);
            assertThat(image.tag().orElse("")).isEqualTo(tag);
            assertThat(image.digest().orElse("")).isEqualTo(digest);
        });
    }

    @Test
    void shouldReadDigestOfImage() {
        // Given
        var digest = "sha256:" + "0a".repeat(32);
        // When
        var result = ImageReference.parse("shop:1@" + digest);
        // Then
        assertThat(result.find().flatMap(ImageReference::digest)).contains(digest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A B", "SHOP", "shop:", "shop:a:b", "shop@sha256:1", "/shop", "shop/", "a//b", "-a", "a..b"})
    void shouldRefuseImageReference(String text) {
        assertThat(ImageReference.parse(text)).isInstanceOf(Invalid.class);
    }
}
