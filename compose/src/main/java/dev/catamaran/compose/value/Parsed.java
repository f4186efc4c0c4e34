package dev.catamaran.compose.value;

import java.util.Optional;
import java.util.function.Function;

/** What became of a text in a notation. */
public sealed interface Parsed<T> {
    /** The text is good. */
    record Valid<T>(T value) implements Parsed<T> {}

    /**
     * The text is refused.
     *
     * @param reason what is wrong, with what is allowed; the text itself is not in it
     */
    record Invalid<T>(String reason, String fix) implements Parsed<T> {}

    /** The value of a good text. */
    default Optional<T> find() {
        return switch (this) {
            case Valid<T>(T value) -> Optional.of(value);
            case Invalid<T> _ -> Optional.empty();
        };
    }

    /** The value changed; a refusal stays. */
    default <R> Parsed<R> map(Function<T, R> change) {
        return switch (this) {
            case Valid<T>(T value) -> new Valid<>(change.apply(value));
            case Invalid<T>(String reason, String fix) -> new Invalid<>(reason, fix);
        };
    }
}
