package dev.catamaran.compose.form;

import dev.catamaran.compose.form.Form.Choice;
import dev.catamaran.compose.form.Form.Either;
import dev.catamaran.compose.form.Form.ListOf;
import dev.catamaran.compose.form.Form.MapOf;
import dev.catamaran.compose.form.Form.Nullable;
import dev.catamaran.compose.form.Form.Raw;
import dev.catamaran.compose.form.Form.Section;
import dev.catamaran.compose.form.Form.Shortened;
import dev.catamaran.compose.form.Form.Value;
import dev.catamaran.compose.tree.Node;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/** Reads a {@link Form} off a record. What it cannot read is a fault of the model and stops at once. */
public final class Forms {
    private Forms() {}

    /** The form of a section. */
    public static Section of(Class<?> type) {
        return new Section(type);
    }

    /** The form of a component's type with what its annotations say. */
    static Form of(Type type, Marks marks) {
        return switch (type) {
            case ParameterizedType given when given.getRawType() == Optional.class -> of(argument(given, 0), marks);
            case ParameterizedType given when given.getRawType() == Leaf.class -> leaf(argument(given, 0), marks);
            case ParameterizedType given
            when given.getRawType() == List.class ->
                marks.whole(new ListOf(marks.element(of(argument(given, 0), marks.inner())), marks.distinct()));
            case ParameterizedType given
            when given.getRawType() == SequencedMap.class ->
                marks.whole(new MapOf(element(argument(given, 1), marks), marks.named()));
            case Class<?> raw when raw == Node.class -> new Raw();
            case Class<?> several when several.isSealed() -> alternatives(several);
            case Class<?> section when section.isRecord() -> marks.whole(of(section));
            default -> throw new IllegalArgumentException("no form for " + type);
        };
    }

    private static Form element(Type type, Marks marks) {
        return switch (type) {
            case ParameterizedType given
            when given.getRawType() == Optional.class -> new Nullable(of(argument(given, 0), marks.inner()), true);
            case ParameterizedType given
            when given.getRawType() == List.class ->
                new Shortened(new ListOf(of(argument(given, 0), marks.inner()), false), Syntax.SINGLE);
            case Type other -> of(other, marks.inner());
        };
    }

    private static Form leaf(Type type, Marks marks) {
        return switch (type) {
            case ParameterizedType given
            when given.getActualTypeArguments()[0] instanceof Class<?> plain ->
                marks.whole(new Value(plain, marks.bounds(), true));
            case Class<?> plain -> marks.whole(new Value(plain, marks.bounds(), false));
            default -> throw new IllegalArgumentException("no leaf of " + type);
        };
    }

    private static Form alternatives(Class<?> type) {
        var key = Optional.ofNullable(type.getAnnotation(Key.class)).map(Key::value);
        var sections = new LinkedHashMap<String, Section>();
        for (var alternative : type.getPermittedSubclasses()) {
            sections.put(alternative.getSimpleName().toLowerCase(Locale.ROOT), of(alternative));
        }
        return key.<Form>map(word -> new Choice(word, Collections.unmodifiableSequencedMap(sections)))
                .orElseGet(() -> new Either(
                        sections.firstEntry().getValue(), sections.lastEntry().getValue()));
    }

    private static Type argument(ParameterizedType type, int index) {
        return type.getActualTypeArguments()[index];
    }
}
