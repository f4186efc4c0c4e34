package dev.catamaran.compose.form;

import dev.catamaran.compose.form.Form.Bounds;
import dev.catamaran.compose.form.Form.ListOf;
import dev.catamaran.compose.form.Form.MapOf;
import dev.catamaran.compose.form.Form.Nullable;
import dev.catamaran.compose.form.Form.Shortened;
import dev.catamaran.compose.form.Form.Value;
import java.lang.reflect.AnnotatedElement;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * What the annotations of a component say.
 *
 * @param bounds of its leaves
 * @param syntaxes the short ones
 * @param distinct whether no value of its list may stand twice
 * @param named whether the keys of its mapping are names
 */
record Marks(Bounds bounds, List<Syntax> syntaxes, boolean distinct, boolean named) {
    private static final Bounds NONE =
            new Bounds(Long.MIN_VALUE, Long.MAX_VALUE, "", "", Collections.emptyNavigableSet(), false, false);

    static Marks of(AnnotatedElement element) {
        return new Marks(
                Optional.ofNullable(element.getAnnotation(Allowed.class))
                        .map(Marks::bounds)
                        .orElse(NONE),
                Optional.ofNullable(element.getAnnotation(Shorthand.class))
                        .map(given -> List.of(given.value()))
                        .orElse(List.of()),
                element.isAnnotationPresent(Distinct.class),
                element.isAnnotationPresent(Named.class));
    }

    private static Bounds bounds(Allowed given) {
        return new Bounds(
                given.min(),
                given.max(),
                given.pattern(),
                given.meaning(),
                Collections.unmodifiableSequencedSet(new LinkedHashSet<>(List.of(given.also()))),
                given.strict(),
                given.exact());
    }

    /** What they say of the elements. */
    Marks inner() {
        return new Marks(bounds, List.of(), false, false);
    }

    /** A form as it may be written in its place. */
    Form whole(Form form) {
        var written = switch (form) {
            case Value _, ListOf _, MapOf _ -> form;
            case Form section -> bounds.takes(Allowed.Also.NOTHING) ? new Nullable(section, false) : section;
        };
        var whole = shortened(written, false);
        return syntaxes.contains(Syntax.COMMAND) ? new Nullable(whole, false) : whole;
    }

    /** The form of an element as it may be written in its place. */
    Form element(Form form) {
        return shortened(form, true);
    }

    private Form shortened(Form form, boolean ofElement) {
        return syntaxes.stream()
                .filter(syntax -> syntax.ofElement() == ofElement)
                .findFirst()
                .<Form>map(syntax -> new Shortened(form, syntax))
                .orElse(form);
    }
}
