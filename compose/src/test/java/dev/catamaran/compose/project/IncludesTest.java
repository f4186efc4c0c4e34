package dev.catamaran.compose.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncludesTest {
    @TempDir
    Path temporary = Path.of("");

    private Folder folder() {
        return new Folder(temporary.toAbsolutePath());
    }

    @Test
    void shouldIncludeAProjectWithItsOwnFolderAndVariables() {
        // Given
        var folder = folder().with("compose.yaml", "include: [sub/inc.yaml]\nservices: {tern: {image: 'i:${V-none}'}}")
                .with("sub/.env", "V=own\nLIST=own\nMAP=own\n")
                .with("sub/inc.yaml", """
                        name: other
                        x-any: 1
                        services:
                          gull: {image: 'i:$V', build: ., volumes: ['./v:/v'], environment: [LIST]}
                          auk: {image: i, environment: {MAP: }}
                        networks: {inner: {driver: d}}
                        configs: {conf: {file: ./c}}
                        """);

        // When
        var result = folder.read(request -> request.withName("n"));

        // Then
        assertThat(result.problems()).isEmpty();
        assertThat(result.services()).containsExactly("tern", "gull", "auk");
        assertThat(result.service("tern", "image")).isEqualTo("'i:none'");
        assertThat(result.at("services", "gull"))
                .contains(
                        "image: 'i:own'", "context: 'HERE/sub'", "source: 'HERE/sub/v'", "environment: {LIST: 'own'}");
        assertThat(result.service("auk", "environment")).isEqualTo("{MAP: null}");
        assertThat(result.at("configs", "conf", "file")).isEqualTo("'HERE/sub/c'");
        assertThat(result.at("networks", "inner", "name")).isEqualTo("'n_inner'");
        assertThat(result.at()).doesNotContain("x-any");
    }

    @Test
    void shouldTakeTheLongForm() {
        // Given
        var folder = folder().with("compose.yaml", """
                        include:
                          - path: [sub/inc.yaml, over.yaml]
                            project_directory: there
                            env_file: [one.env, two.env]
                        services: {}
                        """)
                .with("one.env", "V=one\nW=one\nX=one\n")
                .with("two.env", "W=two-$X\n")
                .with("there/.env", "Z=dot\n")
                .with("sub/inc.yaml", "services: {gull: {image: '$V:$W:${Z-none}', build: c, command: [x]}}")
                .with("over.yaml", "services: {gull: {command: !override [y]}}");

        // When
        var result = folder.read(request -> request.withEnvironment(Map.of("V", "os")));

        // Then
        assertThat(result.problems()).isEmpty();
        assertThat(result.at("services", "gull"))
                .contains("image: 'os:two-one:none'", "context: 'HERE/there/c'", "command: ['y']");
    }

    @Test
    void shouldMergeOverWhatIsIncluded() {
        // Given
        var folder = folder().with("a.yaml", "include: [inc.yaml]\nservices: {}")
                .with("inc.yaml", "services: {gull: {image: i, ports: [80]}}")
                .with("b.yaml", "services: {gull: {ports: [81]}}");

        // When
        var result = folder.read(request -> request.withFiles(List.of("a.yaml", "b.yaml")));

        // Then
        assertThat(result.service("gull", "ports")).contains("target: 80", "target: 81");
    }

    @Test
    void shouldIncludeTheSameFileOnSeveralWays() {
        // Given
        var folder = folder().with("compose.yaml", "include: [inc.yaml, {path: inc.yaml}, s/two.yaml]\nservices: {}")
                .with("s/two.yaml", "include: [../inc.yaml]")
                .with("inc.yaml", "services: {gull: {image: i, ports: [80]}}");

        // When
        var result = folder.read();

        // Then
        assertThat(result.problems()).isEmpty();
        assertThat(result.services()).containsExactly("gull");
    }

    @Test
    void shouldBeginTheNamesOfANestedIncludeInItsFolder() {
        // Given
        var folder = folder().with("w/compose.yaml", "include: [s/b.yaml]\nservices: {}")
                .with("w/s/b.yaml", "include: [{path: t/c.yaml, env_file: e.env, project_directory: p}]")
                .with("w/s/e.env", "Q=s\n")
                .with("w/s/t/c.yaml", "services: {gull: {build: y, image: '$Q', extends: {file: d.yaml, service: d}}}")
                .with("w/s/p/d.yaml", "services: {d: {user: u}}");

        // When
        var result = folder.read(request -> request.withFiles(List.of("w/compose.yaml")));

        // Then
        assertThat(result.problems()).isEmpty();
        assertThat(result.at("services", "gull")).contains("context: 'HERE/w/s/p/y'", "image: 's'", "user: 'u'");
    }

    @Test
    void shouldRefuseTwoThatSayDifferentThings() {
        // Given
        var folder = folder().with(
                        "compose.yaml",
                        "include: [inc.yaml]\nservices: {gull: {image: i}, auk: {image: i, labels: [a=b]}}")
                .with("inc.yaml", "services: {gull: {image: j}, auk: {image: i, labels: {a: b}}}");

        // When
        var result = folder.read();

        // Then
        assertThat(result.problems())
                .containsExactly(
                        "compose.yaml:2:12: services.gull: is also in inc.yaml:1:12, which is included, and says"
                                + " something else: change it in a file that is merged over this one, or rename one of the two");
    }

    @Test
    void shouldTellACycle() {
        // Given
        var folder = folder().with("compose.yaml", "include: [sub/b.yaml]\nservices: {}")
                .with("sub/b.yaml", "include: [../compose.yaml]");

        // When
        var result = folder.read();

        // Then
        assertThat(result.problems())
                .containsExactly("sub/b.yaml:1:11: include[0]: ../compose.yaml: files include each other: compose.yaml,"
                        + " which includes sub/b.yaml, which includes compose.yaml: let one of them stand alone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[no.yaml] | compose.yaml:1:11: include[0]: the file no.yaml does not exist",
                "inc.yaml | compose.yaml:1:10: include: inc.yaml: must be a list of files: write include: [file.yaml]",
                "{path: inc.yaml} | compose.yaml:1:10: include: must be a list of files: write include: [file.yaml]",
                "[{path: ''}] | compose.yaml:1:11: include[0]: names no file: write a path, or a mapping with `path`",
                "[{path: inc.yaml, env_file: no.env}] | compose.yaml:1:38: include[0]: the file no.env does not exist",
                "[{path: inc.yaml, other: x}] | compose.yaml:1:28: include[0].other: means nothing here: remove it",
                "['https://x/y.git'] | compose.yaml:1:11: include[0]: the file https://x/y.git is on another machine,"
                        + " and nothing is fetched from there: fetch it first, and name the file",
                "[../x.yaml] | compose.yaml:1:11: include[0]: the file ../x.yaml is outside of HERE, and files there are"
                        + " not read: allow it with --root DIR, a folder that holds all files of the project",
                "[/etc/passwd] | compose.yaml:1:11: include[0]: the file /etc/passwd is outside of HERE, and files there"
                        + " are not read: allow it with --root DIR, a folder that holds all files of the project"
            })
    void shouldTellWhatCannotBeIncluded(String value, String problem) {
        // Given
        var folder = folder().with("compose.yaml", "include: " + value + "\nservices: {tern: {image: i}}")
                .with("inc.yaml", "services: {gull: {image: i}}");

        // When
        var result = folder.read();

        // Then
        assertThat(result.problems()).containsExactly(problem);
    }
}
