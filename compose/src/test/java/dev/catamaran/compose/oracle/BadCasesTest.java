package dev.catamaran.compose.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.Loaded;
import dev.catamaran.compose.problem.Problem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadCasesTest {
    private static final String PROBLEMS = "problems";

    static List<Case> bad() {
        return Cases.bad();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void shouldTellAllThatIsWrongWithItsPlace(Case bad) {
        // When
        var loaded = bad.load();

        // Then
        assertThat(loaded).isInstanceOf(Loaded.Refused.class);
        Golden.check(bad, PROBLEMS, told(((Loaded.Refused) loaded).problems()));
    }

    private static String told(List<Problem> problems) {
        var text = new StringBuilder();
        problems.forEach(problem -> text.append(problem.severity().name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(problem)
                .append('\n'));
        return text.toString().replace(Cases.FOLDER.toString(), "/cases");
    }
}
