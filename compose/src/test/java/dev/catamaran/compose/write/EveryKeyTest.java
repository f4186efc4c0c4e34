package dev.catamaran.compose.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.canonical.Canonical;
import dev.catamaran.compose.canonical.Completion;
import dev.catamaran.compose.canonical.Defaults;
import dev.catamaran.compose.canonical.Paths;
import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.parse.Binder;
import dev.catamaran.compose.parse.Trees;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.template.Interpolation;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.parse.document.Yaml;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EveryKeyTest {
    private static final int PROJECTS = 300;

    /** What a project is printed as, after all steps. */
    private static String canonical(String text) {
        var problems = new Problems();
        var tree = (Mapping) Interpolation.of(Trees.of(text), _ -> Optional.empty(), problems);
        Binder.check(Project.class, tree, problems);
        var plain = new Paths("/srv", Optional.empty()).absolute(Defaults.of(Canonical.of(tree, problems)));
        var project = Binder.bind(Project.class, Completion.of(plain, "shop"), problems);
        assertThat(problems.refused()).as("%s", Trees.told(problems)).isFalse();
        return ProjectWriter.yaml(project.orElseThrow());
    }

    @Test
    void shouldReadWhatItWroteAsTheSame() {
        // Given
        var first = new Random().nextLong();

        for (var seed = first; seed < first + PROJECTS; seed++) {
            var text = Yaml.write(new Generated(seed).project());

            // When
            var written = canonical(text);

            // Then
            assertThat(canonical(written)).as("seed %d%n%s", seed, text).isEqualTo(written);
        }
    }
}
