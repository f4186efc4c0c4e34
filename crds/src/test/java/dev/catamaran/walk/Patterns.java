package dev.catamaran.walk;

import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shape.Field;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Shape.ListOf;
import dev.catamaran.shape.Shape.MapOf;
import dev.catamaran.shape.Shape.Maybe;
import dev.catamaran.shape.Shape.Scalar;
import dev.catamaran.shape.Shape.Union;
import dev.catamaran.shape.Shapes;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Every path that a resource can have, without keys: what a note may speak of, and the rows of the fidelity table. */
public final class Patterns {
    private Patterns() {}

    /** By path, in the order of the components; alternatives of a union beside their owner's fields. */
    public static SequencedMap<String, Shape> of(Class<? extends Record> type, String root) {
        var patterns = new LinkedHashMap<String, Shape>();
        group(Shapes.of(type), root, patterns);
        return patterns;
    }

    /** A path of a note without its keys. A key may hold dots: it ends at a bracket that a dot, a bracket or the end follows. */
    public static String of(String path) {
        return path.replaceAll("\\[.*?](?=\\.|\\[|$)", "[]");
    }

    private static void group(Group group, String at, SequencedMap<String, Shape> out) {
        for (Field field : group.fields()) {
            if (field.inline() || field.shape() instanceof Union) {
                descend(field.shape(), at, out);
            } else {
                var pattern = at + "." + field.name();
                out.put(pattern, field.shape());
                descend(field.shape(), pattern, out);
            }
        }
    }

    private static void descend(Shape shape, String at, SequencedMap<String, Shape> out) {
        switch (shape) {
            case Scalar _ -> {}
            case Group group -> group(group, at, out);
            case Union(var _, var alternatives) ->
                alternatives.forEach((key, alternative) -> {
                    out.put(at + "." + key, alternative);
                    group(alternative, at + "." + key, out);
                });
            case ListOf(var element, var _, var _) -> {
                out.put(at + "[]", element);
                descend(element, at + "[]", out);
            }
            case MapOf(var bounds) -> out.put(at + "[]", new Scalar(String.class, bounds));
            case Maybe(var inner) -> descend(inner, at, out);
        }
    }
}
