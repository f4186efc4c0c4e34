package dev.catamaran.compose.bomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every bomb is refused at a place, in 256 MB and two seconds. */
class SmallHeapTest {
    private static final String HEAP = System.getProperty("heap", "256m");
    private static final int LONGEST = 2000;
    private static final Pattern LINE = Pattern.compile("(\\d+) (\\d+) \\S+:\\d+:\\d+: .*");

    private static final int PATIENCE = 180;

    private static final Bomb WARM = Bomb.of("warm", "services: {web: {image: 'shop:${TAG:-1}', ports: [80]}}\n");

    @TempDir
    Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> shouldRefuseInLittleMemoryAndTime() throws IOException, InterruptedException {
        // Given
        var bombs = Bombs.all();
        var folders = new ArrayList<>(List.of(WARM.write(folder).toString()));
        for (var bomb : bombs) {
            folders.add(bomb.write(folder).toString());
        }
        // When
        var lines = loaded(folders);
        lines.forEach(System.out::println);
        // Then
        assertThat(lines).first().asString().endsWith(" taken");
        return IntStream.range(0, bombs.size())
                .mapToObj(index -> dynamicTest(bombs.get(index).name(), () -> check(lines, index + 1)));
    }

    private static void check(List<String> lines, int index) {
        assertThat(lines).as("what was printed before the process ended").hasSizeGreaterThan(index);
        var line = LINE.matcher(lines.get(index));
        assertThat(line.matches()).as(lines.get(index)).isTrue();
        assertThat(Math.min(Integer.parseInt(line.group(1)), Integer.parseInt(line.group(2))))
                .as(lines.get(index))
                .isLessThanOrEqualTo(LONGEST);
    }

    /** With the collector and the compiler of the command line; the memory is touched before, so that the kernel's time for it is not counted. */
    private List<String> loaded(List<String> folders) throws IOException, InterruptedException {
        var printed = folder.resolve("printed");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + HEAP,
                "-Xmx" + HEAP,
                "-XX:+AlwaysPreTouch",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Loading.class.getName()));
        command.addAll(folders);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(printed.toFile()))
                .start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return Files.readAllLines(printed);
    }
}
