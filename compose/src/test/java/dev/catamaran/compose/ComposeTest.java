package dev.catamaran.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.Loaded.Refused;
import dev.catamaran.compose.Loaded.Valid;
import dev.catamaran.compose.problem.Problem;
import dev.catamaran.compose.project.Request;
import dev.catamaran.compose.write.ProjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeTest {
    @TempDir
    Path folder = Path.of("");

    private Loaded load(String text) throws IOException {
        Files.writeString(folder.resolve("compose.yaml"), text);
        return Compose.load(Request.in(folder).withName("reef"));
    }

    @Test
    void shouldGiveTheProjectWithWarningsAndInactiveServices() throws IOException {
        // When
        var loaded = load("""
                version: '3'
                services:
                  tern: {image: 'i:$TAG', ports: ['8080:80']}
                  gull: {image: i, profiles: [night]}
                """);

        // Then
        assertThat(loaded).isInstanceOfSatisfying(Valid.class, valid -> {
            assertThat(valid.project().services()).containsOnlyKeys("tern");
            assertThat(valid.inactive()).isEqualTo(Map.of("gull", List.of("night")));
            assertThat(valid.warnings())
                    .extracting(Problem::severity)
                    .containsExactly(Problem.Severity.OBSOLETE, Problem.Severity.ASSUMED);
            assertThat(ProjectWriter.json(valid.project())
                            .at("/services/tern/ports/0/published")
                            .asText())
                    .isEqualTo("8080");
        });
    }

    @Test
    void shouldTellAllProblemsOfAllStepsAtOnceSortedByPlace() throws IOException {
        // When
        var loaded = load("""
                services:
                  tern: {image: i, prots: ['80']}
                  gull: {extends: auk}
                  auk: {image: '${NEST?no nest}', env_file: no.env}
                  auk: {image: i}
                """);

        // Then
        assertThat(loaded)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.origin().line() + " " + problem.path())
                                .containsExactly(
                                        "2 services.tern.prots",
                                        "4 services.auk.image",
                                        "4 services.auk.env_file[0]",
                                        "4 services.gull.env_file[0]",
                                        "5 services.auk"));
    }

    @Test
    void shouldTellRulesOverSeveralKeysOnceTheRestFits() throws IOException {
        // When
        var loaded = load("services: {tern: {image: i, depends_on: [gull], networks: [reef]}}");

        // Then
        assertThat(loaded)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .hasSize(2)
                                .allSatisfy(
                                        problem -> assertThat(problem.path()).startsWith("services.tern.")));
    }
}
