package dev.catamaran.compose.oracle;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferencesTest {
    static List<Case> different() {
        return Differences.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("different")
    void shouldDifferByWhatIsWrittenDown(Case different) {
        Golden.check(
                different, "ours", Printed.of(different.load(), Cases.FOLDER).text());
    }
}
