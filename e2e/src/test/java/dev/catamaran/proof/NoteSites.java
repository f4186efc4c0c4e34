package dev.catamaran.proof;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.catamaran.map.Fidelity;
import dev.catamaran.model.Spec;
import dev.catamaran.walk.Grades;
import dev.catamaran.walk.Patterns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Every place in a mapping's sources where a note is made, so that none is made at a value that no sample has. */
final class NoteSites {
    private static final String ANYTHING = ".+";

    private final List<Site> sites = new ArrayList<>();

    /**
     * One place, once for each text that it can say.
     *
     * @param where its file and line
     * @param field the last step of the note's path; empty where the source does not tell
     */
    private record Site(String where, String field, Fidelity fidelity, Pattern reason) {
        boolean makes(String path, Grades.Grade grade) {
            return grade.fidelity() == fidelity
                    && (field.isEmpty() || path.endsWith("." + field))
                    && reason.matcher(grade.reason()).matches();
        }
    }

    private NoteSites(Compilation compilation) {
        compilation.units().forEach(unit -> new Scanner(compilation.trees(), unit).scan(new TreePath(unit), null));
    }

    static NoteSites of(Compilation compilation) {
        return new NoteSites(compilation);
    }

    int count() {
        return sites.size();
    }

    /** The places that made none of these notes, with what they would have said. */
    List<String> silent(Collection<Grades> grades) {
        return sites.stream()
                .filter(site -> grades.stream().noneMatch(of -> made(site, of)))
                .map(site -> site.where() + ": " + site.field() + " " + site.fidelity() + ": " + site.reason())
                .toList();
    }

    private static boolean made(Site site, Grades grades) {
        return Patterns.of(Spec.class, "spec").keySet().stream()
                .anyMatch(path -> grades.noted(path).stream().anyMatch(grade -> site.makes(path, grade)));
    }

    private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final Trees trees;
        private final CompilationUnitTree unit;

        Scanner(Trees trees, CompilationUnitTree unit) {
            this.trees = trees;
            this.unit = unit;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            if (call.getMethodSelect() instanceof MemberSelectTree select
                    && call.getArguments().size() >= 2) {
                fidelity(select.getIdentifier().toString()).ifPresent(fidelity -> {
                    var line = unit.getLineMap()
                            .getLineNumber(trees.getSourcePositions().getStartPosition(unit, call));
                    var where = Compilation.file(unit.getSourceFile()) + ":" + line;
                    for (var words : words(call.getArguments().get(1))) {
                        sites.add(new Site(where, field(select.getExpression()), fidelity, Pattern.compile(words)));
                    }
                });
            }
            return super.visitMethodInvocation(call, null);
        }

        private static Optional<Fidelity> fidelity(String method) {
            return List.of(Fidelity.values()).stream()
                    .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(method))
                    .findFirst();
        }

        private static String field(ExpressionTree scope) {
            return scope instanceof MethodInvocationTree call
                            && call.getMethodSelect() instanceof MemberSelectTree select
                            && select.getIdentifier().contentEquals("at")
                            && call.getArguments().getFirst() instanceof LiteralTree literal
                    ? Objects.toString(literal.getValue())
                    : "";
        }

        /** What a text can be, as patterns: one for each branch and for each caller that gives it. */
        private List<String> words(ExpressionTree text) {
            return switch (text) {
                case LiteralTree literal -> List.of(Pattern.quote(Objects.toString(literal.getValue())));
                case ParenthesizedTree inner -> words(inner.getExpression());
                case BinaryTree sum
                when isText(sum) ->
                    words(sum.getLeftOperand()).stream()
                            .flatMap(left ->
                                    words(sum.getRightOperand()).stream().map(right -> left + right))
                            .toList();
                case ConditionalExpressionTree choice -> {
                    var both = new ArrayList<>(words(choice.getTrueExpression()));
                    both.addAll(words(choice.getFalseExpression()));
                    yield both;
                }
                case IdentifierTree name -> named(name);
                case MethodInvocationTree call
                when call.getMethodSelect() instanceof IdentifierTree name ->
                    returned(name.getName().toString());
                default -> List.of(ANYTHING);
            };
        }

        private boolean isText(BinaryTree sum) {
            return trees.getTypeMirror(TreePath.getPath(unit, sum)).toString().equals("java.lang.String");
        }

        private List<String> named(IdentifierTree name) {
            var element = trees.getElement(TreePath.getPath(unit, name));
            if (element instanceof VariableElement variable && variable.getConstantValue() instanceof String constant) {
                return List.of(Pattern.quote(constant));
            }
            return element != null
                            && element.getKind() == ElementKind.PARAMETER
                            && element.asType().toString().equals("java.lang.String")
                    ? given(name)
                    : List.of(ANYTHING);
        }

        /** What the callers in the same file give for a parameter. */
        private List<String> given(IdentifierTree parameter) {
            var method = method(TreePath.getPath(unit, parameter));
            var index = method.getParameters().stream()
                    .map(VariableTree::getName)
                    .toList()
                    .indexOf(parameter.getName());
            var texts = new ArrayList<String>();
            new TreePathScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                    if (call.getMethodSelect() instanceof IdentifierTree name
                            && name.getName().equals(method.getName())
                            && call.getArguments().size()
                                    == method.getParameters().size()) {
                        texts.addAll(words(call.getArguments().get(index)));
                    }
                    return super.visitMethodInvocation(call, null);
                }
            }.scan(new TreePath(unit), null);
            return List.copyOf(texts);
        }

        private static MethodTree method(TreePath path) {
            for (var tree : path) {
                if (tree instanceof MethodTree method) {
                    return method;
                }
            }
            throw new IllegalStateException("outside of every method");
        }

        /** What a method in the same file gives back. */
        private List<String> returned(String name) {
            var texts = new ArrayList<String>();
            new TreePathScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                    return method.getName().contentEquals(name) ? super.visitMethod(method, null) : null;
                }

                @Override
                public @Nullable Void visitReturn(ReturnTree back, @Nullable Void nothing) {
                    texts.addAll(words(back.getExpression()));
                    return null;
                }
            }.scan(new TreePath(unit), null);
            return texts.isEmpty() ? List.of(ANYTHING) : List.copyOf(texts);
        }
    }
}
