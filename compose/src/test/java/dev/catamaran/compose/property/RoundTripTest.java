package dev.catamaran.compose.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.Loaded;
import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.write.ProjectWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private static final int ROUNDS = Integer.getInteger("rounds", 300);

    static Iterable<Named<Function<Project, String>>> forms() {
        return List.of(
                Named.of("YAML", ProjectWriter::yaml),
                Named.of("JSON", project -> ProjectWriter.json(project).toString()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void shouldReadItsCanonicalFormAsTheSame(Function<Project, String> form, @TempDir Path folder) {
        var trial = new Trial(folder);
        var seed = Trial.seed(RoundTripTest.class);
        for (var round = 0; round < ROUNDS; round++) {
            // Given
            var text = MadeUpProject.text(new Random(seed + round));
            // When
            var canonical = written(trial, text, form);
            var again = written(trial, canonical, form);
            // Then
            assertThat(again).as("-Dseed=" + (seed + round)).isEqualTo(canonical);
        }
    }

    /** YAML 1.1 ends lines at these signs, and 1.2 does not. */
    @ParameterizedTest
    @ValueSource(strings = {"\\u0085", "\\u2028", "\\u2029"})
    void shouldReadBreaksOfLinesAgain(String sign, @TempDir Path folder) {
        // Given
        var trial = new Trial(folder);
        var text = """
                services: {web: {image: a, labels: {m: "a#b", "k#": "#"}, command: ["a\\n #", "C:\\\\L#"]}}
                x-own: {"a\\nb": {"#": ["#"]}}
                """.replace("#", sign);
        // When
        var project = project(trial, text);
        // Then
        var again = project(trial, ProjectWriter.yaml(project));
        assertThat(ProjectWriter.json(again)).isEqualTo(ProjectWriter.json(project));
    }

    private static Project project(Trial trial, String text) {
        var loaded = trial.load(text);
        assertThat(loaded).as(text).isInstanceOf(Loaded.Valid.class);
        return ((Loaded.Valid) loaded).project();
    }

    private static String written(Trial trial, String text, Function<Project, String> form) {
        return form.apply(project(trial, text));
    }
}
