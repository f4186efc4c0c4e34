package dev.catamaran.proof;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PatternTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.catamaran.shape.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The record patterns of some sources: each binds every component under the component's own name and reads it. An
 * unnamed one stands only in a method that notes the component by its name, beside an accessor that reads it
 * elsewhere, or for a key, which names an element.
 *
 * @param violations what is against that
 * @param opened the records that some pattern takes apart, by qualified name
 */
record Bindings(List<String> violations, Set<String> opened) {
    static Bindings of(Compilation compilation) {
        return of(compilation, Set.of());
    }

    /** {@code outside}: components that need no mapping, as {@code Spec.targets}. */
    static Bindings of(Compilation compilation, Set<String> outside) {
        var violations = new ArrayList<String>();
        var opened = new TreeSet<String>();
        var read = new HashSet<Element>();
        var scanners = new ArrayList<Patterns>();
        for (var unit : compilation.units()) {
            var scanner = new Patterns(compilation.trees(), Compilation.file(unit.getSourceFile()), read);
            scanner.scan(new TreePath(unit), null);
            scanners.add(scanner);
            opened.addAll(scanner.opened);
        }
        scanners.forEach(scanner -> violations.addAll(scanner.violations(outside)));
        return new Bindings(List.copyOf(violations), opened);
    }

    private static final class Patterns extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final Trees trees;
        private final String file;
        private final Set<String> opened = new HashSet<>();
        private final List<String> violations = new ArrayList<>();
        private final Map<Element, String> bound = new LinkedHashMap<>();
        private final Set<Element> read;
        private final Map<String, Tree> unnamed = new LinkedHashMap<>();
        private final Map<String, Element> accessors = new HashMap<>();
        private final Map<Tree, Set<String>> noted = new LinkedHashMap<>();

        Patterns(Trees trees, String file, Set<Element> read) {
            this.trees = trees;
            this.file = file;
            this.read = read;
        }

        List<String> violations(Set<String> outside) {
            bound.forEach((variable, component) -> {
                if (!read.contains(variable)) {
                    violations.add(file + ": " + component + " is bound and never read");
                }
            });
            unnamed.forEach((component, method) -> {
                var name = component.substring(component.lastIndexOf('.') + 1);
                if (!outside.contains(component)
                        && !read.contains(accessors.get(component))
                        && !noted.getOrDefault(method, Set.of()).contains(name)) {
                    violations.add(file + ": " + component + " is unnamed, but no note beside speaks of it");
                }
            });
            return violations;
        }

        @Override
        public @Nullable Void visitDeconstructionPattern(DeconstructionPatternTree pattern, @Nullable Void nothing) {
            var type = element(pattern.getDeconstructor());
            if (type instanceof TypeElement record) {
                opened.add(record.getQualifiedName().toString());
                var components = record.getRecordComponents();
                var patterns = pattern.getNestedPatterns();
                for (var i = 0; i < Math.min(components.size(), patterns.size()); i++) {
                    component(record, components.get(i), patterns.get(i));
                }
            }
            return super.visitDeconstructionPattern(pattern, null);
        }

        private void component(TypeElement record, RecordComponentElement component, PatternTree pattern) {
            var name = component.getSimpleName().toString();
            var full = record.getSimpleName() + "." + name;
            switch (pattern) {
                case DeconstructionPatternTree _ -> {}
                case BindingPatternTree binding
                when !binding.getVariable().getName().isEmpty() -> {
                    bound.put(element(binding.getVariable()), full);
                    if (!binding.getVariable().getName().contentEquals(name)) {
                        violations.add(file + ": " + full + " is bound as "
                                + binding.getVariable().getName());
                    }
                }
                default -> {
                    if (component.getAccessor().getAnnotation(Key.class) == null) {
                        unnamed.put(full, method());
                        accessors.put(full, component.getAccessor());
                    }
                }
            }
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void nothing) {
            read.add(element(identifier));
            return super.visitIdentifier(identifier, null);
        }

        /** A call of {@code at("publish.host.hostIP")} speaks of each field that it names. */
        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            if (call.getMethodSelect() instanceof MemberSelectTree member) {
                read.add(element(member));
            }
            if (call.getMethodSelect().toString().endsWith(".at")
                    && call.getArguments().getFirst() instanceof LiteralTree literal) {
                noted.computeIfAbsent(method(), _ -> new HashSet<>())
                        .addAll(List.of(Objects.toString(literal.getValue()).split("\\.")));
            }
            return super.visitMethodInvocation(call, null);
        }

        private Tree method() {
            for (var tree : getCurrentPath()) {
                if (tree instanceof MethodTree || tree instanceof CompilationUnitTree) {
                    return tree;
                }
            }
            throw new IllegalStateException("outside of every source");
        }

        private Element element(Tree tree) {
            return Objects.requireNonNull(
                    trees.getElement(TreePath.getPath(getCurrentPath(), tree)), () -> file + ": what is " + tree);
        }
    }
}
