package dev.catamaran.walk;

import java.util.List;
import java.util.function.Function;

/**
 * A value that differs from another in one place only.
 *
 * @param at the place, of the value that was changed
 * @param change what was done to it, for people
 * @param subjects the paths whose notes speak of this change: the place itself, a key before and after
 * @param byDefault whether a value gave way to what is derived where nothing is written, or the other way round
 */
public record Variant<T>(Place at, String change, List<String> subjects, boolean byDefault, T value) {
    static <T> Variant<T> of(Place at, String change, T value) {
        return new Variant<>(at, change, List.of(at.path()), false, value);
    }

    /** The same change seen from the record, list or map that holds the value. */
    <O> Variant<O> within(Function<? super T, O> owner) {
        return new Variant<>(at, change, subjects, byDefault, owner.apply(value));
    }

    /** The same change, spoken of by the notes of these paths. */
    Variant<T> about(List<String> paths) {
        return new Variant<>(at, change, paths, byDefault, value);
    }

    /** The same change, between a value and what is derived without it. */
    Variant<T> derived(boolean derived) {
        return new Variant<>(at, change, subjects, derived, value);
    }
}
