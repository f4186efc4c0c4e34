package dev.catamaran.parse.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.Spec;
import dev.catamaran.parse.Binder;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.document.DocumentReader;
import dev.catamaran.shape.Paths;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Shapes;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void shouldBeWhatTheParserTakes() {
        assertThat(Paths.of("spec", Shapes.of(Spec.class)).entries().values())
                .filteredOn(entry -> entry.shape() instanceof Group)
                .hasSizeGreaterThan(10)
                .allSatisfy(entry -> {
                    var group = (Group) entry.shape();
                    var text = Sample.of(group);
                    var tree = ((Parsed.Valid<java.util.List<dev.catamaran.parse.document.Document>>)
                                    DocumentReader.read("x", text))
                            .value()
                            .getFirst()
                            .tree();
                    assertThat(Binder.bind(group.type().asSubclass(Record.class), tree, "x")
                                    .wrong())
                            .as(entry.path() + ": " + text)
                            .isEmpty();
                });
    }
}
