package dev.catamaran.compose.dotenv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.template.Variables;
import dev.catamaran.compose.tree.Origin;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawEnvTest {
    private static final Surroundings SURROUNDINGS = Surroundings.of(Variables.of(Map.of("HOST", "db")));

    private final Problems problems = new Problems();

    @Test
    void shouldTakeValuesAsTheyAre() {
        // Given
        var text = "\uFEFFA=\"x\" # c \r\n# c\n\n  B= $HOST\\n \nHOST\nNO\nC=\n";
        // When
        var result = RawEnv.read(new Source("raw.env", text), SURROUNDINGS, problems);
        // Then
        assertThat(problems.all()).isEmpty();
        assertThat(result)
                .containsExactly(
                        Map.entry("A", new Setting("\"x\" # c ", new Origin("raw.env", 1, 1))),
                        Map.entry("B", new Setting(" $HOST\\n ", new Origin("raw.env", 4, 3))),
                        Map.entry("HOST", new Setting("db", new Origin("raw.env", 5, 1))),
                        Map.entry("C", new Setting("", new Origin("raw.env", 7, 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "=x,raw.env:2:2: there is no name before =",
        "B C=x,raw.env:2:2: a name cannot hold white space",
        "B\tC=x,raw.env:2:2: a name cannot hold white space"
    })
    void shouldRefuseWithPlace(String line, String expected) {
        // When
        RawEnv.read(new Source("raw.env", "A=1\n " + line), SURROUNDINGS, problems);
        // Then
        assertThat(problems.all()).singleElement().asString().startsWith(expected);
    }
}
