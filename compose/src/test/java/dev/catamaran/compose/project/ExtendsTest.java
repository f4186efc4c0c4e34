package dev.catamaran.compose.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtendsTest {
    @TempDir
    Path temporary = Path.of("");

    private Folder folder() {
        return new Folder(temporary.toAbsolutePath());
    }

    @Test
    void shouldExtendServicesOfTheSameFileAlongAChain() {
        // Given
        var folder = folder().with("compose.yaml", """
                services:
                  tern: {extends: {service: gull}, hostname: t, environment: [A=3]}
                  gull: {extends: auk, user: g, command: !reset }
                  auk: {image: i, working_dir: /a, command: c, environment: {A: 1, B: 2}}
                """);

        // When
        var result = folder.read();

        // Then
        assertThat(result.at("services", "tern"))
                .contains("image: 'i'", "working_dir: '/a'", "user: 'g'", "hostname: 't'")
                .contains("environment: {A: '3', B: '2'}")
                .doesNotContain("command", "extends");
        assertThat(result.service("auk", "command")).isEqualTo("['c']");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void shouldExtendServicesOfOtherFilesWithTheirPathsAndTheProjectsVariables() {
        // Given
        var folder = folder().with("compose.yaml", """
                        services:
                          tern: {extends: {file: sub/base.yaml, service: gull}, volumes: ['./own:/own']}
                        """)
                .with("sub/base.yaml", """
                        services:
                          gull:
                            image: 'i:$V'
                            volumes: ['./v:/v']
                            env_file: g.env
                            extends: {file: more/deep.yaml, service: auk}
                        """)
                .with("sub/g.env", "G=1\n")
                .with("sub/.env", "V=wrong\n")
                .with("sub/more/deep.yaml", "services: {auk: {build: ., command: c}}");

        // When
        var result = folder.read(request -> request.withEnvironment(Map.of("V", "right")));

        // Then
        assertThat(result.problems()).isEmpty();
        assertThat(result.services()).containsExactly("tern");
        assertThat(result.at("services", "tern"))
                .contains("image: 'i:right'", "command: ['c']", "context: 'HERE/sub/more'", "environment: {G: '1'}")
                .contains("source: 'HERE/sub/v'", "source: 'HERE/own'");
    }

    @Test
    void shouldDropWhatEarlierFilesSayWithTheTagsOfTheExtendingServiceOnly() {
        // Given
        var folder = folder().with("a.yaml", "services: {tern: {image: j, ports: ['80'], user: a, hostname: h}}")
                .with("b.yaml", "services: {tern: {extends: {file: c.yaml, service: x}, ports: !override ['81']}}")
                .with("c.yaml", "services: {x: {ports: ['82'], command: c, user: !reset , hostname: !override i}}");

        // When
        var result = folder.read(request -> request.withFiles(List.of("a.yaml", "b.yaml")));

        // Then
        assertThat(result.at("services", "tern")).contains("user: 'a'", "hostname: 'i'", "command: ['c']");
        assertThat(result.service("tern", "ports")).contains("target: 81").doesNotContain("80", "82");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gull | compose.yaml:2:10: services.tern.extends: there is no service gull in compose.yaml: the services"
                        + " there are auk",
                "tern | compose.yaml:2:10: services.tern.extends: services extend each other: tern in compose.yaml,"
                        + " which extends tern in compose.yaml: let one of them stand alone",
                "'' | compose.yaml:2:19: services.tern.extends: names no service: write the name of a service, or a"
                        + " mapping with `service` and `file`",
                "[auk] | compose.yaml:2:19: services.tern.extends: names no service: write the name of a service, or a"
                        + " mapping with `service` and `file`",
                "{file: base.yaml} | compose.yaml:2:19: services.tern.extends: names no service: write the name of a"
                        + " service, or a mapping with `service` and `file`",
                "{service: auk, file: [x]} | compose.yaml:2:40: services.tern.extends.file: must be the name of a file",
                "{service: auk, file: no.yaml} | compose.yaml:2:40: services.tern.extends.file: the file no.yaml does"
                        + " not exist",
                "{service: auk, file: ../no.yaml} | compose.yaml:2:40: services.tern.extends.file: the file ../no.yaml"
                        + " is outside of HERE, and files there are not read: allow it with --root DIR, a folder that"
                        + " holds all files of the project",
                "{service: auk, file: 'oci://x/y'} | compose.yaml:2:40: services.tern.extends.file: the file oci://x/y"
                        + " is on another machine, and nothing is fetched from there: fetch it first, and name the file",
                "{service: auk, file: base.yaml} | compose.yaml:2:10: services.tern.extends: there is no service auk in"
                        + " base.yaml: the services there are gull",
                "{service: auk, more: x} | compose.yaml:2:34: services.tern.extends.more: means nothing here: remove it"
            })
    void shouldTellWhatCannotBeExtended(String value, String problem) {
        // Given
        var folder = folder().with(
                        "compose.yaml",
                        "services:\n  tern: {extends: " + quoted(value) + ", image: i}\n  auk: {image: i}\n")
                .with("base.yaml", "services: {gull: {image: i}}");

        // When
        var result = folder.read();

        // Then
        assertThat(result.problems()).containsExactly(problem);
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "''" : value;
    }

    @Test
    void shouldTellACycleOverFiles() {
        // Given
        var folder = folder().with("compose.yaml", "services: {tern: {extends: {file: b.yaml, service: gull}}}")
                .with("b.yaml", "services: {gull: {extends: {file: compose.yaml, service: tern}}}");

        // When
        var result = folder.read();

        // Then
        assertThat(result.problems())
                .contains("b.yaml:1:19: services.gull.extends: services extend each other: tern in compose.yaml,"
                        + " which extends gull in b.yaml, which extends tern in compose.yaml: let one of them stand"
                        + " alone");
    }

    @Test
    void shouldNotFollowLinksOutOfTheRoot() throws Exception {
        // Given
        var folder = folder().with("in/compose.yaml", "services: {tern: {extends: {file: link.yaml, service: gull}}}")
                .with("secret.yaml", "services: {gull: {image: i}}");
        Files.createSymbolicLink(
                folder.path().resolve("in/link.yaml"), folder.path().resolve("secret.yaml"));

        // When
        var refused = folder.read(_ -> Request.in(folder.path().resolve("in")));
        var allowed = folder.read(_ -> Request.in(folder.path().resolve("in")).withRoot(Path.of("..")));

        // Then
        assertThat(refused.problems())
                .anySatisfy(problem -> assertThat(problem).contains("link.yaml is outside of HERE/in"));
        assertThat(allowed.service("tern", "image")).isEqualTo("'i'");
    }
}
