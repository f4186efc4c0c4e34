package dev.catamaran.proof;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.proof.Sizes.Size;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Sizes and forms of the sources themselves: bytecode has no file length. Prints the largest. */
class SourcesTest {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final int MOST_COMPONENTS = 8;
    private static final int MOST_FILES = 20;
    private static final int LONGEST_POM = 60;

    private static final List<Path> SOURCES = Project.sources();
    private static final Sizes SIZES = Sizes.of(Compilation.parsed(SOURCES));

    @Test
    void shouldKeepFilesShort() {
        assertThat(above(LONGEST_FILE, SIZES.files())).isEmpty();
        print("files, lines", SIZES.files());
    }

    @Test
    void shouldKeepMethodsShort() {
        assertThat(above(LONGEST_METHOD, SIZES.methods())).isEmpty();
        print("methods, lines", SIZES.methods());
    }

    /** Bodies of the Engine API are as wide as the engine's. */
    @Test
    void shouldKeepRecordsSmall() {
        var ours = SIZES.records().stream()
                .filter(size -> !size.what().contains("/swarm/mapping/spec/"))
                .toList();

        assertThat(above(MOST_COMPONENTS, ours)).isEmpty();
    }

    @Test
    void shouldKeepPackagesSmallAndSayWhatTheyHold() {
        var folders = SOURCES.stream().map(Path::getParent).distinct().toList();

        assertThat(above(MOST_FILES, SIZES.packages())).isEmpty();
        assertThat(folders.stream().map(SourcesTest::declaration).toList())
                .allSatisfy(file -> assertThat(file).content().startsWith("/**").contains("NullMarked\npackage "));
        print("packages, files", SIZES.packages());
    }

    /** What is as large as is allowed passes, what is by one larger does not. */
    @Test
    void shouldBeRedAboveEachLimit() {
        // Given
        var sources = new ArrayList<JavaFileObject>();
        for (var more = 0; more <= 1; more++) {
            var body = "\n".repeat(LONGEST_METHOD - 1 + more);
            var components = IntStream.range(0, MOST_COMPONENTS + more).mapToObj(i -> "int a" + i);
            sources.add(Compilation.source(
                    "harbour/Crane%d.java".formatted(more),
                    "record Crane%d(%s) { void lift() {%s} }".formatted(more, components.collect(joining(",")), body)));
            sources.add(Compilation.source(
                    "harbour/Pier%d.java".formatted(more), "\n".repeat(LONGEST_FILE - 1 + more) + "class Pier {}"));
        }
        IntStream.range(0, MOST_FILES)
                .forEach(i -> sources.add(Compilation.source("quay/Ship%d.java".formatted(i), "class Ship {}")));
        sources.add(Compilation.source("quay/package-info.java", "package quay;"));

        // When
        var sizes = Sizes.of(Compilation.parsedSources(sources));
        sources.add(Compilation.source("quay/Boat.java", "class Boat {}"));
        var more = Sizes.of(Compilation.parsedSources(sources));

        // Then
        assertThat(above(LONGEST_FILE, sizes.files())).containsExactly(new Size("harbour/Pier1.java", 301));
        assertThat(above(LONGEST_METHOD, sizes.methods())).containsExactly(new Size("harbour/Crane1.java lift", 41));
        assertThat(above(MOST_COMPONENTS, sizes.records())).containsExactly(new Size("harbour/Crane1.java Crane1", 9));
        assertThat(above(MOST_FILES, sizes.packages())).isEmpty();
        assertThat(above(MOST_FILES, more.packages())).containsExactly(new Size("quay", 21));
    }

    /** Tests in a package of the main code share its declaration. */
    private static Path declaration(Path folder) {
        var main = Path.of(folder.toString().replace("/src/test/java/", "/src/main/java/"))
                .resolve("package-info.java");
        return Files.exists(main) ? main : folder.resolve("package-info.java");
    }

    @Test
    void shouldKeepPomsShortAndVersionsInTheParent() {
        for (var module : Project.MODULES) {
            var pom = Project.path(module, "pom.xml");
            var text = Project.text(pom);

            assertThat(Project.lines(pom)).as(module).hasSizeLessThanOrEqualTo(LONGEST_POM);
            assertThat(text.substring(text.indexOf("</parent>"))).as(module).doesNotContain("<version>");
        }
    }

    private static List<Size> above(long limit, List<Size> sizes) {
        return sizes.stream().filter(size -> size.length() > limit).toList();
    }

    private static void print(String what, List<Size> sizes) {
        System.out.println("largest " + what + ": "
                + sizes.stream()
                        .sorted(Comparator.comparingLong(Size::length).reversed())
                        .limit(3)
                        .toList());
    }
}
