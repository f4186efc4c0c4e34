package dev.catamaran.compose.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Directive;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import dev.catamaran.compose.tree.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterpolationTest {
    private static final Origin PLACE = new Origin("compose.yaml", 3, 7);
    private static final Variables VARIABLES = Variables.of(Map.of("PORT", "8080"));

    private final Problems problems = new Problems();

    @Test
    void shouldReplaceInValuesAndKeepTheirPlaces() {
        // Given
        var tree = mapping("ports", Sequence.of(List.of(text("${PORT}:80"), text("plain")), PLACE));
        // When
        var result = Interpolation.of(tree, VARIABLES, problems);
        // Then
        assertThat(result).isEqualTo(mapping("ports", Sequence.of(List.of(text("8080:80"), text("plain")), PLACE)));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void shouldLeaveKeysAndOtherKindsAlone() {
        // Given
        var tree = mapping("${PORT}", new Scalar(Kind.INTEGER, "80", PLACE, Directive.MERGE));
        // When
        var result = Interpolation.of(tree, VARIABLES, problems);
        // Then
        assertThat(result).isEqualTo(tree);
    }

    @Test
    void shouldLeaveAloneWhatIsDropped() {
        // Given
        var tree = new Scalar(Kind.TEXT, "${", PLACE, Directive.RESET);
        // When
        var result = Interpolation.of(tree, VARIABLES, problems);
        // Then
        assertThat(result).isEqualTo(tree);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void shouldTellWhatIsRefusedWithItsPathAndWithoutItsText() {
        // Given
        var tree = mapping("services", mapping("web", Sequence.of(List.of(text("a"), text("${P:-secret")), PLACE)));
        // When
        Interpolation.of(tree, VARIABLES, problems);
        // Then
        assertThat(problems.refused()).isTrue();
        assertThat(problems.all())
                .extracting(Object::toString)
                .containsExactly("compose.yaml:3:7: services.web[1]: \"${P:-\" is not closed on its line:"
                        + " add a }, or write $$ for $");
    }

    @Test
    void shouldWarnOfWhatIsNotSet() {
        // When
        var result = Interpolation.of(mapping("a", text("$B.")), VARIABLES, problems);
        // Then
        assertThat(result).isEqualTo(mapping("a", text(".")));
        assertThat(problems.refused()).isFalse();
        assertThat(problems.all())
                .extracting(Object::toString)
                .containsExactly("compose.yaml:3:7: a: the variable B is not set, so it is blank:"
                        + " set it, or give it a default: ${B:-…}");
    }

    @Test
    void shouldBoundAllValuesTogether() {
        // Given
        Variables large = name -> VARIABLES.find("PORT").map(value -> value.repeat(500_000));
        var items = List.of(text("$PORT$PORT"), text("$PORT$PORT"), text("$PORT$PORT"));
        // When
        Interpolation.of(Sequence.of(items, PLACE), large, problems);
        // Then
        assertThat(problems.refused()).isTrue();
    }

    private static Scalar text(String text) {
        return Scalar.text(text, PLACE);
    }

    private static Mapping mapping(String key, Node value) {
        var entries = new LinkedHashMap<String, Mapping.Entry>();
        entries.put(key, new Mapping.Entry(PLACE, value));
        return Mapping.of(entries, PLACE);
    }
}
