package dev.catamaran.compose.dotenv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.template.Variables;
import dev.catamaran.compose.tree.Origin;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DotEnvTest {
    private static final Variables VARIABLES = Variables.of(Map.of("HOST", "db", "EMPTY", ""));

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A=1↵               | A→1
            A=1                | A→1
            A=↵                | A→
            A: 1↵              | A→1
            A = 1 ↵            | A→1
            export A=1↵        | A→1
            export=1↵          | export→1
            exported=1↵        | exported→1
            export↵A=1         | A→1
            ↵ # c↵ A=1↵        | A→1
            A=1 # c↵           | A→1
            A=1\u2003↵         | A→1
            A=1#c↵             | A→1#c
            A= #c↵             | A→#c
            A=a b↵             | A→a b
            A=a=b:c↵           | A→a=b:c
            A=1↵A=2↵           | A→2
            A=1⇤↵B=2⇤↵         | A→1,B→2
            1a.b-c[0]=x↵       | 1a.b-c[0]→x
            ü=x↵               | ü→x
            A="x y" # c↵B=1↵   | A→x y,B→1
            A="x"B=1↵          | A→x,B→1
            A="x"y↵            | A→x
            A="x#y #z"↵        | A→x#y #z
            A="a↵b"↵B=1↵       | A→a↵b,B→1
            A='a↵b'↵           | A→a↵b
            A="a\\nb\\t\\"c\\"" | A→a↵b⇥"c"
            A='a\\nb'          | A→a\\nb
            A='it\\'s'         | A→it's
            A="\\\\n"          | A→\\n
            A="\\0101\\012\\c" | A→A\\12\\c
            A=a\\nb↵           | A→a\\nb
            A=$HOST↵           | A→db
            A="${HOST}:1"↵     | A→db:1
            A='$HOST'↵         | A→$HOST
            A=$$HOST↵          | A→$HOST
            A="\\$HOST"↵       | A→$HOST
            A=${NO:-d}↵        | A→d
            A=${EMPTY-d}↵      | A→
            A=1↵B=$A↵          | A→1,B→1
            HOST=x↵B=$HOST↵    | HOST→x,B→db
            HOST↵NO↵           | HOST→db
            HOST  ↵            | HOST→db
            ``                 | ``
            #                  | ``
            """)
    void shouldRead(String text, String expected) {
        // Given
        var source = new Source(".env", text(text));
        // When
        var result = DotEnv.read(source, Surroundings.of(VARIABLES), problems);
        // Then
        assertThat(problems.all()).isEmpty();
        assertThat(result.entrySet().stream()
                        .map(setting ->
                                setting.getKey() + "→" + setting.getValue().value())
                        .collect(Collectors.joining(",")))
                .isEqualTo(text(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A=1↵A B=2↵     | .env:2:1: a name cannot hold a space
            A=1↵  B!=2↵    | .env:2:4: a name cannot hold !
            "A"=1↵         | .env:1:1: a name cannot hold "
            A=1↵ B="x↵y    | .env:2:2: B: the value has no closing "
            A='x\\'        | .env:1:1: A: the value has no closing '
            A=1↵B=${secret | .env:2:1: B: "${secret" is not closed on its line
            A=${NO:?why}   | .env:1:1: A: the variable NO is required and not set: why
            A=${NO?}       | .env:1:1: A: the variable NO is required and not set
            export         | .env:1:8: there is no name after export
            """)
    void shouldRefuseWithPlace(String text, String expected) {
        // Given
        var source = new Source(".env", text(text + (text.equals("export") ? " " : "")));
        // When
        DotEnv.read(source, Surroundings.of(VARIABLES), problems);
        // Then
        assertThat(problems.refused()).isTrue();
        assertThat(problems.all()).singleElement().asString().startsWith(expected + ": ");
    }

    @Test
    void shouldGoOnAfterALineThatIsRefused() {
        // Given
        var source = new Source(".env", "A!=1\nB=2\nC D=3\n");
        // When
        var result = DotEnv.read(source, Surroundings.of(VARIABLES), problems);
        // Then
        assertThat(result).containsExactly(Map.entry("B", new Setting("2", new Origin(".env", 2, 1))));
        assertThat(problems.all()).hasSize(2);
    }

    @Test
    void shouldSkipByteOrderMarkAndKeepPlaces() {
        // Given
        var source = new Source(".env", "\uFEFFA=1\n  export  B=\"2\n\" C=3");
        // When
        var result = DotEnv.read(source, Surroundings.of(VARIABLES), problems);
        // Then
        assertThat(result)
                .containsExactly(
                        Map.entry("A", new Setting("1", new Origin(".env", 1, 1))),
                        Map.entry("B", new Setting("2\n", new Origin(".env", 2, 11))),
                        Map.entry("C", new Setting("3", new Origin(".env", 3, 3))));
    }

    @Test
    void shouldWarnOfWhatIsNotSetAndOfALastLineWithoutBreak() {
        // Given
        var source = new Source(".env", "A=$NO\nHOST");
        // When
        var result = DotEnv.read(source, Surroundings.of(VARIABLES), problems);
        // Then
        assertThat(result.get("A")).isEqualTo(new Setting("", new Origin(".env", 1, 1)));
        assertThat(result.get("")).isEqualTo(new Setting("HOST", new Origin(".env", 2, 1)));
        assertThat(problems.refused()).isFalse();
        assertThat(problems.all()).hasSize(2);
    }

    @Test
    void shouldLetALaterFileReplaceAndReadAnEarlierOne() {
        // Given
        var first = Surroundings.of(VARIABLES);
        var second = first.after(DotEnv.read(new Source("a.env", "A=1\nC=c\n"), first, problems));
        // When
        var result = DotEnv.read(new Source("b.env", "B=$A\nA=2\nD=$A$C\n"), second, problems);
        // Then
        assertThat(result)
                .containsExactly(
                        Map.entry("A", new Setting("2", new Origin("b.env", 2, 1))),
                        Map.entry("C", new Setting("c", new Origin("a.env", 2, 1))),
                        Map.entry("B", new Setting("1", new Origin("b.env", 1, 1))),
                        Map.entry("D", new Setting("2c", new Origin("b.env", 3, 1))));
    }

    /** Any value comes back when it is written between quotes. */
    @Test
    void shouldGiveBackWhatIsQuoted() {
        var seed = Long.getLong("seed", 4);
        System.out.println("DotEnvTest: -Dseed=" + seed);
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            // Given
            var value = random.ints(random.nextInt(20), 0, 14)
                    .mapToObj("$\\\"'#= \n\r\tü{Aa"::charAt)
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                    .toString();
            var quoted = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$");
            // When
            var result = DotEnv.read(
                    new Source(".env", "A=\"" + quoted + "\" # c\nB=1"), Surroundings.of(VARIABLES), problems);
            // Then
            assertThat(problems.all()).isEmpty();
            assertThat(result.get("A")).isEqualTo(new Setting(value, new Origin(".env", 1, 1)));
            assertThat(result).containsKey("B").hasSize(2);
        }
    }

    private static String text(String readable) {
        return readable.replace('↵', '\n').replace('⇤', '\r').replace('⇥', '\t');
    }
}
