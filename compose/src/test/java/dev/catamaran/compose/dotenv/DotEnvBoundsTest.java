package dev.catamaran.compose.dotenv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.template.Allowance;
import dev.catamaran.compose.template.Variables;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DotEnvBoundsTest {
    private static final Variables VARIABLES = Variables.of(Map.of("HOST", "db"));

    private final Problems problems = new Problems();

    @Test
    void shouldBoundValuesThatGrow() {
        // Given
        var text = new StringBuilder("A=xxxxxxxxxx\n");
        text.repeat("A=$A$A$A$A\n", 40);
        // When
        DotEnv.read(new Source(".env", text.toString()), Surroundings.of(VARIABLES), problems);
        // Then
        assertThat(problems.refused()).isTrue();
    }

    @Test
    void shouldShareOneAllowanceBetweenFiles() {
        // Given
        var settings = new LinkedHashMap<String, Setting>();
        var surroundings = new Surroundings(VARIABLES, settings, new Allowance(Allowance.VARIABLE + 3));
        // When
        DotEnv.read(new Source("a.env", "A=$HOST\n"), surroundings, problems);
        var quiet = problems.refused();
        DotEnv.read(new Source("b.env", "A=$HOST\n"), surroundings.after(settings), problems);
        // Then
        assertThat(quiet).isFalse();
        assertThat(problems.refused()).isTrue();
    }

    @Test
    void shouldTellTheFirstVariableTooManyAlone() {
        // Given
        var surroundings = new Surroundings(VARIABLES, new LinkedHashMap<>(), new Allowance(2 * Allowance.VARIABLE));
        // When
        var settings = RawEnv.read(new Source("a.env", "A=1\n"), surroundings, problems);
        settings = DotEnv.read(new Source("b.env", "B=1\nC=1\nD=1\n"), surroundings.after(settings), problems);
        // Then
        assertThat(settings).containsOnlyKeys("A", "B");
        assertThat(problems.all())
                .singleElement()
                .asString()
                .startsWith("b.env:2:1: C: is one variable too many for a project");
    }
}
