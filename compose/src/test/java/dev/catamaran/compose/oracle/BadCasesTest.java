package dev.catamaran.compose.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.Loaded;
import dev.catamaran.compose.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
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
    void shouldTellAllThatIsWrongWithItsPlace(Case bad) throws IOException {
        // When
        var loaded = bad.load();

        // Then
        assertThat(loaded).isInstanceOf(Loaded.Refused.class);
        var told = told(((Loaded.Refused) loaded).problems());
        if (System.getProperty("golden.update") != null) {
            Files.writeString(bad.folder().resolve(PROBLEMS), told);
        }
        assertThat(told)
                .as("read the difference, then mvn test -pl compose -Dgolden.update")
                .isEqualTo(bad.text(PROBLEMS));
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
