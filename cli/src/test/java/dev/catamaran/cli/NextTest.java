package dev.catamaran.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we tell people to type can be typed. */
class NextTest {
    private static final String SHOP = "../examples/shop";

    private static final String PROGRAM = "./catamaran ";

    private static final Set<String> OFFLINE = Set.of("compare", "explain", "render", "version");

    /** In place of the files and folders of the examples, seen from this module's folder. */
    private static final Map<String, String> FILES = Map.of("examples/shop", SHOP, "web.yaml", SHOP + "/web.yaml");

    static Stream<String> examples() {
        return Stream.concat(Stream.of(""), Run.verbs())
                .flatMap(verb ->
                        commands(Run.of((verb + " --help").strip().split(" ")).out()))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldTakeEveryExampleOfTheHelp(String command) {
        // When
        var run = Run.of(arguments(command));

        // Then
        assertThat(run.exit()).as(run.err()).isIn(command.contains("--fail-on") ? List.of(0, 3) : List.of(0));
        assertThatCode(() -> Run.parse(command)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {SHOP, SHOP + "/api.yaml", SHOP + "/db.yaml", SHOP + "/web.yaml"})
    void shouldTakeEveryNextStepOfAComparison(String source) {
        // When
        var next = Run.of("compare", source).out();

        // Then
        assertThat(commands(next)).isNotEmpty().allSatisfy(command -> {
            var run = Run.of(arguments(command));
            assertThat(run.exit()).as(command + run.err()).isZero();
            Run.parse(command);
        });
    }

    @Test
    void shouldTakeTheStepThatFollowsAMistypedField() {
        // When
        var run = Run.of("explain", "qqqqqqqqqqqqqqqq");

        // Then
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("explain: no field spec.qqqqqqqqqqqqqqqq: ./catamaran explain spec shows all\n");
        assertThat(Run.of("explain", "spec").out()).contains("  field    spec.image\n");
        assertThat(Run.of("explain")).isEqualTo(Run.of("explain", "spec"));
        assertThat(Run.of("explain", "status").out()).contains("  field    status.conditions\n");
    }

    /** The commands in a text, without the program's name and what is said of them. */
    private static Stream<String> commands(String text) {
        return text.lines()
                .filter(line -> line.matches("(Next:)? +\\Q" + PROGRAM + "\\E.*"))
                .map(line -> line.substring(line.indexOf(PROGRAM) + PROGRAM.length()))
                .map(line -> line.split(" {2,}| \\|", 2)[0].strip());
    }

    /** With {@code --help} where more than files would be touched: then nothing is done, and wrong words are let pass. */
    private static String[] arguments(String command) {
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.replaceAll(word -> FILES.getOrDefault(word, word));
        if (!OFFLINE.contains(words.getFirst()) || words.contains("-n")) {
            words.add("--help");
        }
        return words.toArray(String[]::new);
    }
}
