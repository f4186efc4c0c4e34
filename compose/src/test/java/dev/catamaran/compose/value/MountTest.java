package dev.catamaran.compose.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.value.Parsed.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MountTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /data            | volume |            | /data
            /a               | volume |            | /a
            a:               | volume |            | a:
            :b               | volume |            | :b
            x                | volume |            | x
            db:/data         | volume | db         | /data
            x:/y             | volume |            | x:/y
            ./a:/b           | bind   | ./a        | /b
            .:/b             | bind   | .          | /b
            ../a:/b          | bind   | ../a       | /b
            /a:/b            | bind   | /a         | /b
            /a/:b/           | bind   | /a/        | b/
            ~/a:/b           | bind   | ~/a        | /b
            ~:/b             | bind   | ~          | /b
            C:\\a:/b         | bind   | C:\\a      | /b
            c:/a:D:\\b       | bind   | c:/a       | D:\\b
            \\\\host\\a:/b   | bind   | \\\\host\\a | /b
            db:C:\\b         | volume | db         | C:\\b
            ${A:-b}:/c       | volume | ${A:-b}    | /c
            ${A:-${B:-b}}:/c | volume | ${A:-${B:-b}} | /c
            ${A}:${B}:ro     | volume | ${A}       | ${B}
            """)
    void shouldReadSourceAndTarget(String text, String type, String source, String target) {
        // When
        var result = Mount.parse(text);
        // Then
        assertThat(result.find()).hasValueSatisfying(mount -> {
            assertThat(mount.isBind() ? "bind" : "volume").isEqualTo(type);
            assertThat(mount.source().orElse(null)).isEqualTo(source);
            assertThat(mount.target()).isEqualTo(target);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ro               | true  | false |         |   | []
            rw               | false | false |         |   | []
            ro,rw            | false | false |         |   | []
            nocopy           | false | true  |         |   | []
            z                | false | false |         | z | []
            ro,Z,z           | true  | false |         | z | []
            ro,Z             | true  | false |         | Z | []
            rshared          | false | false | rshared |   | []
            private          | false | false | private |   | []
            ro,cached,foo    | true  | false |         |   | [cached, foo]
            RO               | false | false |         |   | [RO]
            """)
    void shouldReadOptions(
            String text, boolean readOnly, boolean noCopy, String propagation, String selinux, String ignored) {
        // When
        var result = Mount.parse("./a:/b:" + text);
        // Then
        assertThat(result.find()).hasValueSatisfying(mount -> {
            assertThat(mount.options().readOnly()).isEqualTo(readOnly);
            assertThat(mount.options().noCopy()).isEqualTo(noCopy);
            assertThat(mount.options().propagation().orElse(null)).isEqualTo(propagation);
            assertThat(mount.options().selinux().orElse(null)).isEqualTo(selinux);
            assertThat(mount.options().ignored()).hasToString(ignored);
        });
    }

    @Test
    void shouldHaveNoOptionsWhereNoneAreWritten() {
        // When
        var result = Mount.parse("db:/data");
        // Then
        assertThat(result.map(Mount::options).find()).contains(MountOptions.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":/b", "/a::/b", "/a:/b:", "/a:/b:ro:x", ":::", "a:/b::"})
    void shouldRefuse(String text) {
        // When
        var result = Mount.parse(text);
        // Then
        assertThat(result).isInstanceOf(Invalid.class);
    }
}
