package dev.catamaran.proof;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sizes and forms of the sources themselves: bytecode has no file length. Prints the largest. */
class SourcesTest {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final int MOST_COMPONENTS = 8;
    private static final int MOST_FILES = 20;
    private static final int LONGEST_POM = 60;

    private static final List<Path> SOURCES = Project.sources();
    private static final List<Size> METHODS = new ArrayList<>();
    private static final List<Size> RECORDS = new ArrayList<>();

    /** Something and how long it is. */
    private record Size(String what, long length) {
        @Override
        public String toString() {
            return length + " " + what;
        }
    }

    @BeforeAll
    static void readSources() {
        var compilation = Compilation.parsed(SOURCES);
        for (var unit : compilation.units()) {
            new Sizes(compilation.trees().getSourcePositions(), unit).scan(unit, null);
        }
    }

    @Test
    void shouldKeepFilesShort() {
        var files = SOURCES.stream()
                .map(file -> new Size(Project.name(file), Project.lines(file).size()))
                .toList();

        assertThat(above(LONGEST_FILE, files)).isEmpty();
        print("files, lines", files);
    }

    @Test
    void shouldKeepMethodsShort() {
        assertThat(above(LONGEST_METHOD, METHODS)).isEmpty();
        print("methods, lines", METHODS);
    }

    /** Bodies of the Engine API are as wide as the engine's. */
    @Test
    void shouldKeepRecordsSmall() {
        var ours = RECORDS.stream()
                .filter(size -> !size.what().contains("/swarm/mapping/spec/"))
                .toList();

        assertThat(above(MOST_COMPONENTS, ours)).isEmpty();
    }

    @Test
    void shouldKeepPackagesSmallAndSayWhatTheyHold() {
        var packages = SOURCES.stream().collect(groupingBy(Path::getParent));
        var sizes = packages.entrySet().stream()
                .map(entry -> new Size(Project.name(entry.getKey()), files(entry.getValue())))
                .toList();

        assertThat(above(MOST_FILES, sizes)).isEmpty();
        assertThat(packages.keySet().stream().map(SourcesTest::declaration).toList())
                .allSatisfy(file -> assertThat(file).content().startsWith("/**").contains("NullMarked\npackage "));
        print("packages, files", sizes);
    }

    /** Tests in a package of the main code share its declaration. */
    private static Path declaration(Path folder) {
        var main = Path.of(folder.toString().replace("/src/test/java/", "/src/main/java/"))
                .resolve("package-info.java");
        return Files.exists(main) ? main : folder.resolve("package-info.java");
    }

    /** {@code package-info.java} holds no code. */
    private static long files(List<Path> files) {
        return files.stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .count();
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

    private static final class Sizes extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final SourcePositions positions;
        private final CompilationUnitTree unit;
        private final String file;
        private long texts;

        Sizes(SourcePositions positions, CompilationUnitTree unit) {
            this.positions = positions;
            this.unit = unit;
            this.file = unit.getSourceFile().getName().substring(1);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (positions.getEndPosition(unit, method) >= 0) {
                texts = 0;
                super.visitMethod(method, null);
                METHODS.add(new Size(file + " " + method.getName(), lines(method) - texts));
            }
            return null;
        }

        /** The lines of a text block are a fixture, not code. */
        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            texts += lines(literal) - 1;
            return null;
        }

        private long lines(Tree tree) {
            var first = positions.getStartPosition(unit, tree);
            var last = positions.getEndPosition(unit, tree);
            return unit.getLineMap().getLineNumber(last) - unit.getLineMap().getLineNumber(first) + 1;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (type.getKind() == Tree.Kind.RECORD) {
                var components = type.getMembers().stream()
                        .filter(member -> member instanceof VariableTree variable
                                && !variable.getModifiers().getFlags().contains(Modifier.STATIC))
                        .count();
                RECORDS.add(new Size(file + " " + type.getSimpleName(), components));
            }
            return super.visitClass(type, null);
        }
    }
}
