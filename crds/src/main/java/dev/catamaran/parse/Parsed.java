package dev.catamaran.parse;

import java.util.List;
import java.util.function.Function;

/** The result of parsing: a model, or everything that is wrong with the document. */
public sealed interface Parsed<T> {
    /** The document is right. */
    record Valid<T>(T value) implements Parsed<T> {}

    /**
     * The document is wrong; nothing may be done with it.
     *
     * @param violations at least one, sorted
     */
    record Invalid<T>(List<Violation> violations) implements Parsed<T> {}

    /** A wrong document; the violations are sorted here, and none is told twice. */
    static <T> Parsed<T> invalid(List<Violation> violations) {
        return new Invalid<>(violations.stream().sorted().distinct().toList());
    }

    /** Another step that may find something wrong; not taken when something is wrong already. */
    default <R> Parsed<R> then(Function<T, Parsed<R>> step) {
        return switch (this) {
            case Valid<T>(var value) -> step.apply(value);
            case Invalid<T>(var violations) -> new Invalid<>(violations);
        };
    }

    /** What is wrong; empty when nothing is. */
    default List<Violation> wrong() {
        return switch (this) {
            case Valid<T> _ -> List.of();
            case Invalid<T>(var violations) -> violations;
        };
    }
}
