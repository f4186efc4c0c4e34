package dev.catamaran.parse.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.cluster.SwarmClusterSpec;
import dev.catamaran.model.Spec;
import dev.catamaran.shape.Paths;
import dev.catamaran.shape.Shapes;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SynonymsTest {
    private static final Paths PATHS = Paths.of("spec", Shapes.of(Spec.class));

    @Test
    void shouldStandForFieldsThatThereAre() {
        assertThat(Synonyms.all())
                .hasSizeGreaterThan(100)
                .allSatisfy((word, targets) ->
                        assertThat(targets).as(word).isNotEmpty().allMatch(PATHS::knows));
    }

    @Test
    void shouldStandWhereThereIsAnOwnerAndNoSuchField() {
        var fields = PATHS.entries().keySet().stream()
                .map(path -> path.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(Synonyms.all().keySet()).allSatisfy(word -> {
            var owner = word.substring(0, word.lastIndexOf('.'));
            assertThat(owner.equals("spec") || PATHS.knows(owner)).as(word).isTrue();
            assertThat(fields).doesNotContain(word.toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void shouldBeNoWordsOfAnotherKind() {
        var paths = Paths.of("spec", Shapes.of(SwarmClusterSpec.class));
        assertThat(Unknown.fix("spec", "environment", List.of("endpoints"), paths))
                .isEqualTo("known are endpoints");
    }
}
