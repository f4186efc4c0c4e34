package dev.catamaran.shape;

import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * What a component's annotations say of its values.
 *
 * @param range the smallest and largest amount
 * @param size characters or entries
 * @param form the form of a text, or of each text of a list
 * @param distinct whether no text of a list may stand twice
 * @param hidden whether no message may show the value
 */
public record Bounds(
        Optional<Range> range, Optional<Size> size, Optional<Grammar> form, boolean distinct, boolean hidden) {
    /** Nothing said. */
    public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    /** What a range allows, in words. */
    public static String words(Range range) {
        return (range.orZero() ? "0 and " : "") + range.min() + " to " + range.max();
    }

    static Bounds of(RecordComponent component) {
        var accessor = component.getAccessor();
        return new Bounds(
                Optional.ofNullable(accessor.getAnnotation(Range.class)),
                Optional.ofNullable(accessor.getAnnotation(Size.class)),
                Optional.ofNullable(accessor.getAnnotation(Matches.class)).map(Matches::value),
                accessor.isAnnotationPresent(Distinct.class),
                accessor.isAnnotationPresent(Private.class));
    }
}
