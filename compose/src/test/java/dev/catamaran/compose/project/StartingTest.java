package dev.catamaran.compose.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingTest {
    @TempDir
    Path temporary = Path.of("");

    private Folder folder() {
        return new Folder(temporary.toAbsolutePath());
    }

    @Test
    void shouldTakeTheFirstKnownNameAndItsOverrideAndTellOfOthers() {
        // Given
        var folder = folder().with("docker-compose.yml", "services: {old: {image: i}}")
                .with("compose.yaml", "services: {tern: {image: i}}")
                .with("compose.override.yml", "services: {tern: {user: u}}")
                .with("docker-compose.override.yml", "services: {old: {user: u}}");

        // When
        var result = folder.read();

        // Then
        assertThat(result.services()).containsExactly("tern");
        assertThat(result.service("tern", "user")).isEqualTo("'u'");
        assertThat(result.problems())
                .containsExactly(
                        "docker-compose.override.yml: is not read: compose.override.yml is",
                        "docker-compose.yml: is not read: compose.yaml is");
    }

    @Test
    void shouldSearchUpwards() {
        // Given
        var folder = folder().with("compose.yaml", "services: {tern: {image: 'i:$V-$W', build: x}}")
                .with(".env", "V=top\nW=top\n")
                .with("deep/down/.env", "V=deep\n");

        // When
        var result =
                folder.read(_ -> Request.in(folder.path().resolve("deep/down")).withName("n"));

        // Then
        assertThat(result.service("tern", "image")).isEqualTo("'i:deep-top'");
        assertThat(result.at("services", "tern", "build", "context")).isEqualTo("'HERE/x'");
    }

    @Test
    void shouldTellThatThereIsNoFile() {
        // When
        var result = folder().with("deep/other.yaml", "").read();

        // Then
        assertThat(result.resolved()).isEmpty();
        assertThat(result.problems())
                .containsExactly("HERE: neither here nor above is a Compose file: compose.yaml, compose.yml,"
                        + " docker-compose.yml, docker-compose.yaml: name one with --file");
    }

    @Test
    void shouldTakeNamedFilesOverEachOther() {
        // Given
        var folder = folder().with("one/a.yaml", "services: {tern: {image: i, build: x}}")
                .with("b.yaml", "services: {tern: {image: j, volumes: ['./v:/v']}}");

        // When
        var result = folder.read(request -> request.withFiles(List.of("one/a.yaml", "b.yaml")));

        // Then
        assertThat(result.service("tern", "image")).isEqualTo("'j'");
        assertThat(result.at("services", "tern", "build", "context")).isEqualTo("'HERE/one/x'");
        assertThat(result.service("tern", "volumes")).contains("source: 'HERE/one/v'");
        assertThat(result.at("name")).isEqualTo("'one'");
    }

    @Test
    void shouldBeginRelativePathsInTheProjectDirectory() {
        // Given
        var folder = folder().with("a.yaml", "services: {tern: {image: '$V', build: x}}")
                .with(".env", "V=wrong\n")
                .with("there/.env", "V=right\n");

        // When
        var result =
                folder.read(request -> request.withFiles(List.of("a.yaml")).withProjectDirectory(Path.of("there")));

        // Then
        assertThat(result.service("tern", "image")).isEqualTo("'right'");
        assertThat(result.at("services", "tern", "build", "context")).isEqualTo("'HERE/there/x'");
        assertThat(result.at("name")).isEqualTo("'there'");
    }

    @Test
    void shouldFollowTheVariablesOfDockerAlsoFromDotEnv() {
        // Given
        var folder = folder().with(
                        ".env", "COMPOSE_FILE=a.yaml,sub/b.yaml\nCOMPOSE_PATH_SEPARATOR=,\nCOMPOSE_PROFILES=p , q\n")
                .with("a.yaml", "services: {tern: {image: i, profiles: [p]}, auk: {image: i, profiles: [r]}}")
                .with("sub/b.yaml", "services: {gull: {image: i, profiles: [q]}}");

        // When
        var result = folder.read(request -> request.withName("n"));

        // Then
        assertThat(result.services()).containsExactly("tern", "gull");
    }

    @Test
    void shouldLetTheCommandsVariablesWinOverFilesAndLaterFilesOverEarlierOnes() {
        // Given
        var folder = folder().with("compose.yaml", "services: {tern: {image: '$A $B $C $D ${Z-unset} $PWD'}}")
                .with("one.env", "A=one\nB=one\nC=one\n")
                .with("two.env", "A=two\nB=two\nD=${C}-${A}\n")
                .with(".env", "Z=dot\n");

        // When
        var result = folder.read(request -> request.withEnvFiles(List.of("one.env", "two.env"))
                .withEnvironment(Map.of("A", "os", "PWD", "elsewhere")));

        // Then
        assertThat(result.service("tern", "image")).isEqualTo("'os two one one-os unset HERE'");
    }

    @Test
    void shouldLeaveDotEnvOutOnDemand() {
        // Given
        var folder = folder().with("compose.yaml", "services: {tern: {image: '${V-none}'}}")
                .with(".env", "V=dot\n");

        // When
        var result = folder.read(request -> request.withEnvironment(Map.of("COMPOSE_DISABLE_ENV_FILE", "1")));

        // Then
        assertThat(result.service("tern", "image")).isEqualTo("'none'");
    }

    @Test
    void shouldTellWhatIsNamedAndCannotBeRead() {
        // Given
        var folder =
                folder().with("compose.yaml", "services: {tern: {image: i}}").with("dir/x", "");

        // When
        var files = folder.read(request -> request.withFiles(List.of("compose.yaml", "no.yaml", "dir")));
        var envFiles = folder.read(request -> request.withEnvFiles(List.of("no.env")));

        // Then
        assertThat(files.problems()).containsExactly("dir: is a folder: name a file in it", "no.yaml: does not exist");
        assertThat(envFiles.problems()).containsExactly("no.env: does not exist");
    }
}
