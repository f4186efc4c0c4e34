package dev.catamaran.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catamaran.operator.main.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The operator as a program: what it prints, and its end. */
class ProgramIT {
    private static final String NAMESPACE = "program";
    private static final JsonMapper JSON = new JsonMapper();

    private static Site site;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        site = Site.open(NAMESPACE);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    @Timeout(240)
    void shouldPrintALineOfJsonWithTheWorkloadThatItIsAbout() throws Exception {
        // Given
        site.apply("""
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: told, namespace: program}
                spec: {image: "%s", replicas: 0, ports: [{name: http, containerPort: 8080}]}
                """.formatted(site.image()));
        var process = program();
        try {
            Site.await(() -> text().contains("created Deployment"));
        } finally {
            end(process);
        }

        // When
        var lines = text().lines().map(ProgramIT::json).toList();

        // Then
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.path("level").asText()).isNotEmpty())
                .filteredOn(line -> message(line).startsWith("created "))
                .extracting(ProgramIT::message, line -> mdc(line, "namespace"), line -> mdc(line, "name"))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "(\"created Service/told\", \"program\", \"told\")",
                        "(\"created Deployment/told\", \"program\", \"told\")");
        assertThat(lines).extracting(ProgramIT::message).contains("started");
    }

    @Test
    @Timeout(240)
    void shouldEndWhenItIsToldTo() throws Exception {
        // Given
        var before = site.leader();
        var process = program();
        try {
            Site.await(() -> !site.leader().equals(before));

            // When
            process.destroy();

            // Then
            assertThat(process.waitFor(25, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
        } finally {
            process.destroyForcibly();
        }
    }

    /** A new one; what it prints is in the file {@code out}. */
    private Process program() throws IOException {
        var kubeconfig =
                Files.writeString(folder.resolve("kubeconfig"), site.cluster().kubeconfig());
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        builder.environment()
                .putAll(Map.of(
                        "KUBECONFIG",
                        kubeconfig.toString(),
                        "OPERATOR_NAMESPACE",
                        NAMESPACE,
                        "WATCH_NAMESPACES",
                        NAMESPACE,
                        "HTTP_PORT",
                        "0"));
        return builder.redirectError(folder.resolve("err").toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .start();
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor(25, TimeUnit.SECONDS);
        process.destroyForcibly();
    }

    private String text() {
        try {
            return Files.readString(folder.resolve("out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private static String message(JsonNode line) {
        return line.path("formattedMessage").asText();
    }

    private static String mdc(JsonNode line, String what) {
        return line.path("mdc").path("resource." + what).asText();
    }
}
