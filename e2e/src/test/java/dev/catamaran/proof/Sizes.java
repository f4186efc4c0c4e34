package dev.catamaran.proof;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * How large parts of sources are.
 *
 * @param files in lines
 * @param methods in lines, without those of text blocks
 * @param records in components
 * @param packages in files that hold code
 */
record Sizes(List<Size> files, List<Size> methods, List<Size> records, List<Size> packages) {
    /** Something and how large it is. */
    record Size(String what, long length) {
        @Override
        public String toString() {
            return length + " " + what;
        }
    }

    static Sizes of(Compilation compilation) {
        var sizes = new Sizes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var unit : compilation.units()) {
            sizes.files.add(new Size(file(unit), text(unit).lines().count()));
            new Scan(compilation.trees().getSourcePositions(), unit, sizes).scan(unit, null);
        }
        compilation.units().stream()
                .map(Sizes::file)
                .filter(file -> !file.endsWith("/package-info.java"))
                .collect(groupingBy(file -> file.substring(0, file.lastIndexOf('/')), TreeMap::new, counting()))
                .forEach((folder, count) -> sizes.packages.add(new Size(folder, count)));
        return sizes;
    }

    private static String file(CompilationUnitTree unit) {
        return unit.getSourceFile().getName().substring(1);
    }

    private static String text(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Scan extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final SourcePositions positions;
        private final CompilationUnitTree unit;
        private final Sizes sizes;
        private long texts;

        Scan(SourcePositions positions, CompilationUnitTree unit, Sizes sizes) {
            this.positions = positions;
            this.unit = unit;
            this.sizes = sizes;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (positions.getEndPosition(unit, method) >= 0) {
                texts = 0;
                super.visitMethod(method, null);
                sizes.methods.add(new Size(file(unit) + " " + method.getName(), lines(method) - texts));
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
                sizes.records.add(new Size(file(unit) + " " + type.getSimpleName(), components));
            }
            return super.visitClass(type, null);
        }
    }
}
