package dev.catamaran.compose.form;

import dev.catamaran.compose.form.Field.Place;
import dev.catamaran.compose.form.Form.ListOf;
import dev.catamaran.compose.form.Form.MapOf;
import dev.catamaran.compose.form.Form.Raw;
import dev.catamaran.compose.form.Form.Section;
import dev.catamaran.compose.tree.Origin;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the components of a record. */
final class Components {
    private static final Pattern CAPITAL = Pattern.compile("(?=[A-Z])");

    private Components() {}

    static Field field(RecordComponent component) {
        var accessor = component.getAccessor();
        var place = place(component);
        var form = switch (place) {
            case KEY, INLINE -> Forms.of(component.getGenericType(), Marks.of(accessor));
            case EXTENSIONS, ORIGIN -> new Raw();
        };
        var optional = component.getType() == Optional.class;
        return new Field(
                key(component),
                form,
                place,
                optional,
                place == Place.KEY && (accessor.isAnnotationPresent(Required.class) || (!optional && single(form))),
                Optional.ofNullable(accessor.getAnnotation(Shown.class))
                        .map(Shown::value)
                        .orElse(Shown.When.FILLED),
                handle(component));
    }

    private static boolean single(Form form) {
        return switch (form) {
            case ListOf _, MapOf _ -> false;
            case Form.Shortened(var inner, var _) -> single(inner);
            case Form.Nullable(var inner, var _) -> single(inner);
            case Form.Value _, Section _, Form.Choice _, Form.Either _, Raw _ -> true;
        };
    }

    private static Place place(RecordComponent component) {
        if (component.getType() == Extensions.class) {
            return Place.EXTENSIONS;
        }
        if (component.getType() == Origin.class) {
            return Place.ORIGIN;
        }
        return component.getAccessor().isAnnotationPresent(Inline.class) ? Place.INLINE : Place.KEY;
    }

    private static String key(RecordComponent component) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(Key.class))
                .map(Key::value)
                .orElseGet(() ->
                        CAPITAL.matcher(component.getName()).replaceAll("_").toLowerCase(Locale.ROOT));
    }

    /** Not a method handle: of each that is used often, Java makes a class of its own. */
    private static VarHandle handle(RecordComponent component) {
        var owner = component.getDeclaringRecord();
        try {
            return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
                    .findVarHandle(owner, component.getName(), component.getType());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(component + " cannot be read", e);
        }
    }
}
