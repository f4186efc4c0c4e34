package dev.catamaran.compose.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceFilesTest {
    @TempDir
    Path temporary = Path.of("");

    private Folder folder() {
        return new Folder(temporary.toAbsolutePath());
    }

    @Test
    void shouldTakeVariablesFromFilesUnderTheServicesOwn() {
        // Given
        var folder = folder().with("compose.yaml", """
                        services:
                          tern:
                            image: i
                            env_file: [one.env, {path: no.env, required: false}, two.env, {path: raw.env, format: raw}]
                            environment: {OWN: own, NOTHING: , OUTER: }
                        """)
                .with("one.env", "A=one\nB=$A\nC=$OUTER\nD=$OWN\nOWN=file\nNOTHING=file\nBARE\n")
                .with("two.env", "A=two\nE=$B\n")
                .with("raw.env", "R='$A'\n");

        // When
        var result = folder.read(request -> request.withEnvironment(Map.of("OUTER", "outer")));

        // Then
        assertThat(result.problems()).isEmpty();
        assertThat(result.service("tern", "environment"))
                .isEqualTo("{A: 'two', B: 'one', C: 'outer', D: 'own', OWN: 'own', NOTHING: null, E: 'one', R: ''$A'',"
                        + " OUTER: 'outer'}");
    }

    @Test
    void shouldTakeLabelsFromFilesUnderTheServicesOwn() {
        // Given
        var folder = folder().with(
                        "compose.yaml", "services: {tern: {image: i, label_file: [one, two], labels: {c: own}}}")
                .with("one", "a=1\nb=$a\nc=file\n")
                .with("two", "a=2\nd=$b\n");

        // When
        var result = folder.read();

        // Then
        assertThat(result.service("tern", "labels")).isEqualTo("{a: '2', b: '1', c: 'own', d: '1'}");
    }

    @Test
    void shouldTellFilesThatAreMissingOrWrongOfActiveServicesOnly() {
        // Given
        var folder = folder().with("compose.yaml", """
                        services:
                          tern: {image: i, env_file: [no.env, {path: one.env, format: json}], label_file: no}
                          gull: {image: i, env_file: no.env, profiles: [p]}
                        """).with("one.env", "A=1\n");

        // When
        var result = folder.read();

        // Then
        assertThat(result.problems())
                .containsExactly(
                        "compose.yaml:2:31: services.tern.env_file[0]: the file no.env does not exist",
                        "compose.yaml:2:63: services.tern.env_file[1].format: json: is no format of variables: write raw,"
                                + " or nothing",
                        "compose.yaml:2:83: services.tern.label_file[0]: the file no does not exist");
    }

    @Test
    void shouldGiveBareNamesTheirValues() {
        // Given
        var folder = folder().with("compose.yaml", """
                services:
                  tern: {image: i, environment: [SET, UNSET, EMPTY], build: {context: ., args: [SET, UNSET]}}
                  gull: {image: i, environment: {SET: , UNSET: }, build: {context: ., args: {SET: , UNSET: }}}
                """);

        // When
        var result = folder.read(request -> request.withEnvironment(Map.of("SET", "x", "EMPTY", "")));

        // Then
        assertThat(result.service("tern", "environment")).isEqualTo("{SET: 'x', UNSET: null, EMPTY: ''}");
        assertThat(result.service("gull", "environment")).isEqualTo("{SET: 'x', UNSET: null}");
        assertThat(result.at("services", "tern", "build", "args")).isEqualTo("{SET: 'x'}");
        assertThat(result.at("services", "gull", "build", "args")).isEqualTo("{SET: 'x'}");
    }

    @Test
    void shouldKeepServicesWithoutAnActiveProfileApart() {
        // Given
        var folder = folder().with("compose.yaml", """
                services:
                  tern: {image: i}
                  gull: {image: i, profiles: [p, q]}
                  auk: {image: i, profiles: [r]}
                """);

        // When
        var none = folder.read();
        var one = folder.read(request -> request.withProfiles(List.of("q", "other")));
        var all = folder.read(request -> request.withProfiles(List.of("*")));

        // Then
        assertThat(none.services()).containsExactly("tern");
        assertThat(none.resolved().orElseThrow().inactive())
                .isEqualTo(Map.of("gull", List.of("p", "q"), "auk", List.of("r")));
        assertThat(one.services()).containsExactly("tern", "gull");
        assertThat(all.services()).containsExactly("tern", "gull", "auk");
    }

    @Test
    void shouldTellObsoleteVersionsAndEmptyFiles() {
        // Given
        var folder = folder().with("compose.yaml", "version: '3'\nservices: {}").with("empty.yaml", "# nothing\n");

        // When
        var obsolete = folder.read();
        var empty = folder.read(request -> request.withFiles(List.of("empty.yaml")));

        // Then
        assertThat(obsolete.problems())
                .containsExactly("compose.yaml:1:1: version: has no meaning any more: remove it");
        assertThat(empty.problems())
                .containsExactly("empty.yaml:1:1: the file is empty: write `services:` with a service");
    }
}
