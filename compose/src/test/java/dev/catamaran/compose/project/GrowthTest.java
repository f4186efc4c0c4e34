package dev.catamaran.compose.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that would make much of each other. */
class GrowthTest {
    @TempDir
    Path temporary = Path.of("");

    private Folder folder() {
        return new Folder(temporary.toAbsolutePath());
    }

    @Test
    void shouldEndWhereFilesIncludeTwiceEachOther() {
        // Given
        var folder = folder().with("compose.yaml", "include: [f0.yaml]\nservices: {}");
        IntStream.range(0, 40)
                .forEach(i -> folder.with("f" + i + ".yaml", "include: [f%d.yaml, f%d.yaml]".formatted(i + 1, i + 1)));
        folder.with("f40.yaml", "services: {gull: {image: i}}");

        // When
        var result = folder.read();

        // Then
        assertThat(result.problems())
                .anySatisfy(problem -> assertThat(problem).contains("is one too many: at most 5000"));
    }

    @Test
    void shouldEndWhereExtendsWouldMakeTooMuch() {
        // Given
        var labels = IntStream.range(0, 1000).mapToObj(i -> "l" + i + ": v").collect(Collectors.joining(", "));
        var services = IntStream.range(0, 1000)
                .mapToObj(i -> "  s" + i + ": {extends: base}\n")
                .collect(Collectors.joining());
        var folder =
                folder().with("compose.yaml", "services:\n  base: {image: i, labels: {" + labels + "}}\n" + services);

        // When
        var result = folder.read();

        // Then
        assertThat(result.problems())
                .filteredOn(problem -> problem.contains("holds more than 250000 values"))
                .hasSize(1);
    }

    @Test
    void shouldEndALongChain() {
        // Given
        var services = IntStream.range(0, 5000)
                .mapToObj(i -> "  s" + i + ": {extends: s" + (i + 1) + "}\n")
                .collect(Collectors.joining());
        var folder = folder().with("compose.yaml", "services:\n" + services + "  s5000: {image: i}\n");

        // When
        var result = folder.read();

        // Then
        assertThat(result.problems()).anySatisfy(problem -> assertThat(problem).contains("services extend each other"));
    }
}
