package dev.catamaran.compose.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.read.Bounds;
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
                .filteredOn(problem -> problem.contains("holds more than " + Bounds.NODES + " values"))
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

    @Test
    void shouldTellAliasesThatStandForTooMuchOnce() {
        // Given
        var levels = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "x-%1$d: &a%1$d [%2$s]\n".formatted(i, ("*a" + (i - 1) + ", ").repeat(10)))
                .collect(Collectors.joining());
        var folder = folder().with("compose.yaml", "x-0: &a0 [gull]\n" + levels + "services: {gull: {image: i}}\n");

        // When
        var result = folder.read();

        // Then
        assertThat(result.problems())
                .singleElement()
                .asString()
                .startsWith("compose.yaml:6:")
                .endsWith("use fewer aliases of aliases");
    }

    @Test
    void shouldTellATooLargeFileAtItsBeginning() {
        // Given
        var folder = folder().with("compose.yaml", "#".repeat(Bounds.BYTES + 1));

        // When
        var result = folder.read();

        // Then
        assertThat(result.problems()).containsExactly("compose.yaml:1:1: holds more than " + Bounds.BYTES + " bytes");
    }

    @Test
    void shouldTakeAFileOfVariablesForManyServices() {
        // Given
        var variables = IntStream.range(0, 500)
                .mapToObj(i -> "V" + i + "=" + "x".repeat(55) + "\n")
                .collect(Collectors.joining());
        var services = IntStream.range(0, 250)
                .mapToObj(i -> "  s" + i + ": {image: i, env_file: v.env}\n")
                .collect(Collectors.joining());
        var folder = folder().with("v.env", variables).with("compose.yaml", "services:\n" + services);

        // When
        var result = folder.read();

        // Then
        assertThat(result.problems()).isEmpty();
        assertThat(result.service("s249", "environment")).contains("V499");
    }
}
