package dev.catamaran.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.console.Exit;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** How a command begins and ends, in a process of its own where that matters. */
class MainTest {
    private static final int PATIENCE = 60;

    static List<String> verbs() {
        return List.copyOf(CommandLines.of(new Catamaran(Console.ofProcess()))
                .getSubcommands()
                .keySet());
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void shouldHaveEachVerbAloneAsAmongAll(String verb) {
        // Given
        var all = CommandLines.of(new Catamaran(Console.ofProcess()));

        // When
        var alone = CommandLines.of(new Catamaran(Console.ofProcess()), verb, "--help");

        // Then
        assertThat(help(alone, verb)).isNotEmpty().isEqualTo(help(all, verb));
    }

    private static String help(CommandLine line, String verb) {
        return Optional.ofNullable(line.getSubcommands().get(verb))
                .map(CommandLine::getUsageMessage)
                .orElse("");
    }

    @Test
    void shouldHaveAllVerbsWhereNoneIsNamedFirst() {
        for (var words : List.of(new String[] {}, new String[] {"--help", "plan"}, new String[] {"plna"})) {
            assertThat(CommandLines.of(new Catamaran(Console.ofProcess()), words)
                            .getSubcommands())
                    .containsOnlyKeys(verbs());
        }
    }

    @Test
    void shouldEndByItselfWhereAllWentWell() throws IOException, InterruptedException {
        assertThat(ended("version")).isEqualTo(Exit.OK);
    }

    @Test
    void shouldEndWithTheCodeOfWhatIsRefused() throws IOException, InterruptedException {
        assertThat(ended("explain", "no.such.field")).isEqualTo(Exit.REFUSED);
    }

    @Test
    void shouldEndThoughSomethingElseStillRuns() throws IOException, InterruptedException {
        assertThat(run(Busy.class, "version")).isEqualTo(Exit.OK);
    }

    /** Leaves a thread behind that keeps a process alive, as a client's pool may. */
    static final class Busy {
        private Busy() {}

        /** Runs a verb beside it. */
        public static void main(String[] arguments) {
            Thread.ofPlatform().daemon(false).start(() -> {
                try {
                    TimeUnit.HOURS.sleep(1);
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            });
            Main.main(arguments);
        }
    }

    private static int ended(String... arguments) throws IOException, InterruptedException {
        return run(Main.class, arguments);
    }

    private static int run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS))
                    .as("it ended")
                    .isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
