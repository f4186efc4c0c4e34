package dev.catamaran.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportComposeCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void shouldPrintTheCanonicalFormAndTellWhatIsOldBesideIt() throws IOException {
        // Given
        var file =
                write("compose.yaml", "version: '3'\nservices: {tern: {image: 'reef:${TAG}', ports: ['8080:80']}}\n");
        var variables = write("tide.env", "TAG=7\n");

        // When
        var run = Run.of("import", "compose", file, "--config", "--env-file", variables, "--project-name", "atoll");

        // Then
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .isEqualTo("compose: obsolete: " + file + ":1:1: version: has no meaning any more: remove it\n");
        assertThat(run.out()).isEqualTo("""
                name: atoll
                networks:
                  default:
                    name: atoll_default
                services:
                  tern:
                    image: reef:7
                    networks:
                      default: null
                    ports:
                    - mode: ingress
                      protocol: tcp
                      published: "8080"
                      target: 80
                """);
    }

    @Test
    void shouldPutFilesOverEachOtherAndPrintJson() throws IOException {
        // Given
        var first = write("a.yaml", "services: {tern: {image: reef}, gull: {image: kelp, profiles: [night]}}\n");
        var second = write("b.yaml", "services: {tern: {image: coral}}\n");

        // When
        var run = Run.of("import", "compose", first, second, "--config", "-o", "json", "--profile", "night");

        // Then
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("{\n")
                .containsSubsequence(
                        "\"name\"", "\"networks\"", "\"services\"", "\"gull\"", "\"tern\"", "\"image\" : \"coral\"");
    }

    @Test
    void shouldTellAllThatIsWrongWithItsPlace() throws IOException {
        // Given
        var file = write("compose.yaml", "version: '3'\nservices:\n  tern: {imag: reef}\n  gull: {image: 5}\n");

        // When
        var run = Run.of("import", "compose", file, "--config");

        // Then
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "compose: obsolete: " + file + ":1:1: version: has no meaning any more: remove it",
                        "compose: invalid: " + file + ":3:10: services.tern.imag: is not known here: write image",
                        "compose: invalid: " + file
                                + ":4:17: services.gull.image: 5: must be a text: put it in quotes");
    }

    @Test
    void shouldReadNoFilesOutsideOfTheRoot() throws IOException {
        // Given
        write("other.yaml", "services: {gull: {image: kelp}}\n");
        Files.createDirectory(folder.resolve("app"));
        var file = write("app/compose.yaml", "include: [../other.yaml]\nservices: {tern: {image: reef}}\n");

        // When
        var refused = Run.of("import", "compose", file, "--config");
        var allowed = Run.of("import", "compose", file, "--config", "--root", folder.toString());

        // Then
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err())
                .startsWith("compose: invalid: " + file + ":1:11: include[0]: ")
                .contains("--root DIR");
        assertThat(allowed.exit()).isZero();
    }

    @Test
    void shouldSayThatTheImportItselfComesLater() throws IOException {
        // When
        var run = Run.of("import", "compose", write("compose.yaml", "services: {tern: {image: reef}}\n"));

        // Then
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("compose: the import itself is not there yet: --config prints ");
        assertThat(Run.of("import").exit()).isEqualTo(2);
    }

    @Test
    void shouldShowExamplesFirst() {
        assertThat(Run.of("import", "compose", "--help").out())
                .containsSubsequence("Examples:", "./catamaran import compose", "Usage: catamaran import compose");
    }

    @Test
    void shouldReadAFileFromStandardInput() throws IOException, InterruptedException {
        // Given
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var home = Files.createDirectory(folder.resolve("atoll"));
        var command = List.of(java, "-cp", System.getProperty("java.class.path"), Main.class.getName());
        var arguments = List.of("import", "compose", "-", "--config");

        // When
        var process = new ProcessBuilder(
                        Stream.of(command, arguments).flatMap(List::stream).toList())
                .directory(home.toFile())
                .start();
        try (var input = process.outputWriter()) {
            input.write("services: {tern: {image: reef, volumes: ['./kelp:/kelp']}}\n");
        }
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        // Then
        assertThat(process.waitFor()).isZero();
        assertThat(printed).startsWith("name: atoll\n").contains("source: " + home.toRealPath() + "/kelp\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
