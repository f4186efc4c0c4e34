package dev.catamaran.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final String COMMAND = "$ ./catamaran compare examples/shop\n";

    /** A page that the README's reader sees whole. */
    private static final Map<String, String> PAGE = Map.of("COLUMNS", "96");

    @Test
    void shouldShowTheComparisonAsItIsPrinted() throws IOException {
        // Given
        var readme = Files.readString(Path.of("..", "README.md"));
        var shown = readme.substring(readme.indexOf(COMMAND) + COMMAND.length()).split("```", 2)[0];

        // When
        var printed = Run.in(PAGE, "", "compare", "../examples/shop").out().replace("../examples", "examples");

        // Then
        var parts = shown.split("…\n", -1);
        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(printed).startsWith(parts[0]).containsSubsequence(parts);
    }
}
