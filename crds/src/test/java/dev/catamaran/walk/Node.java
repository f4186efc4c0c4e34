package dev.catamaran.walk;

import dev.catamaran.shape.Bounds;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shape.Field;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Shape.ListOf;
import dev.catamaran.shape.Shape.MapOf;
import dev.catamaran.shape.Shape.Maybe;
import dev.catamaran.shape.Shape.Scalar;
import dev.catamaran.shape.Shape.Union;
import dev.catamaran.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One place of a resource and what stands there: a field, an alternative of a union, an element of a list, an entry of
 * a map. Inline groups and unions themselves are no places: their fields and alternatives stand beside their owner's.
 *
 * @param value as in the record; {@link Optional} where it may be absent
 * @param field the component, where the place is one
 */
record Node(Place place, Shape shape, Object value, Optional<Field> field) {
    /** Every place of a record, in the order of its components. */
    static List<Node> of(Record record, Place root) {
        var nodes = new ArrayList<Node>();
        group(Shapes.of(record.getClass()), record, root, nodes);
        return List.copyOf(nodes);
    }

    /** Whether nothing stands there. */
    boolean isAbsent() {
        return switch (value) {
            case Optional<?> optional -> optional.isEmpty();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
    }

    /** The name by which notes speak of an element: its key; a text of a set by itself; else its index. */
    static String key(ListOf list, Object element, int index) {
        return list.key()
                .map(key -> Records.key((Record) element, key))
                .orElseGet(() -> isSet(list) ? element.toString() : Integer.toString(index));
    }

    /** Whether it is a list of texts without an order. */
    static boolean isSet(ListOf list) {
        return list.key().isEmpty() && list.bounds().distinct();
    }

    private static void group(Group group, Record record, Place at, List<Node> out) {
        var fields = group.fields();
        for (var i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var value = Records.get(record, i);
            if (field.inline() || field.shape() instanceof Union) {
                descend(field.shape(), value, at, out);
            } else {
                var place = at.field(field.name());
                out.add(new Node(place, field.shape(), value, Optional.of(field)));
                descend(field.shape(), value, place, out);
            }
        }
    }

    private static void descend(Shape shape, Object value, Place at, List<Node> out) {
        switch (shape) {
            case Scalar _ -> {}
            case Group group -> group(group, (Record) value, at, out);
            case Union _ -> {
                var key = Shapes.key(value.getClass());
                var alternative = Shapes.of(((Record) value).getClass());
                out.add(new Node(at.field(key), alternative, value, Optional.empty()));
                group(alternative, (Record) value, at.field(key), out);
            }
            case ListOf list -> {
                var elements = (List<?>) value;
                for (var i = 0; i < elements.size(); i++) {
                    var place = at.element(key(list, elements.get(i), i));
                    out.add(new Node(place, list.element(), elements.get(i), Optional.empty()));
                    descend(list.element(), elements.get(i), place, out);
                }
            }
            case MapOf _ ->
                ((Map<?, ?>) value)
                        .forEach((key, entry) -> out.add(new Node(
                                at.element(key.toString()),
                                new Scalar(String.class, Bounds.NONE),
                                entry,
                                Optional.empty())));
            case Maybe(var inner) -> ((Optional<?>) value).ifPresent(present -> descend(inner, present, at, out));
        }
    }
}
