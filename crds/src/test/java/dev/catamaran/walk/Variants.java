package dev.catamaran.walk;

import dev.catamaran.shape.Bounds;
import dev.catamaran.shape.Grammar;
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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every value that differs from a given one in one place only: another value, one more or less, another alternative. */
public final class Variants {
    private final Set<String> references;
    private final Examples examples;

    private Variants(Set<String> references) {
        this.references = references;
        this.examples = new Examples(references);
    }

    /** In the order of the record's components. */
    public static <R extends Record> List<Variant<R>> of(R base, Place root) {
        var names = new TreeSet<String>();
        for (var node : Node.of(base, root)) {
            if (node.value() instanceof String name
                    && node.shape() instanceof Scalar(var _, var bounds)
                    && bounds.form().equals(Optional.of(Grammar.PORT_NAME))) {
                names.add(name);
            }
        }
        @SuppressWarnings("unchecked") // the class of a value of type R
        var type = (Class<R>) base.getClass();
        return new Variants(names)
                .group(Shapes.of(type), base, root).stream()
                        .map(variant -> variant.within(type::cast))
                        .toList();
    }

    private List<Variant<Object>> vary(Shape shape, Object value, Place at) {
        return switch (shape) {
            case Scalar(var _, var bounds) -> scalar(value, bounds, at);
            case Group group -> group(group, (Record) value, at);
            case Union union -> union(union, (Record) value, at);
            case ListOf list -> list(list, List.copyOf((List<?>) value), at);
            case MapOf _ -> map((Map<?, ?>) value, at);
            case Maybe(var inner) -> maybe(inner, (Optional<?>) value, at);
        };
    }

    private List<Variant<Object>> scalar(Object value, Bounds bounds, Place at) {
        return Scalars.others(value, bounds, references).stream()
                .map(other -> Variant.of(at, value + " -> " + other, other))
                .toList();
    }

    private List<Variant<Object>> group(Group group, Record record, Place at) {
        var variants = new ArrayList<Variant<Object>>();
        var fields = group.fields();
        for (var i = 0; i < fields.size(); i++) {
            var index = i;
            var field = fields.get(i);
            var place = place(field, at);
            for (var variant : vary(field.shape(), Records.get(record, i), place)) {
                var derived = variant.byDefault()
                        && (field.derived().isPresent() || !variant.at().equals(place));
                variants.add(variant.derived(derived).within(value -> Records.with(record, index, value)));
            }
        }
        return variants;
    }

    private static Place place(Field field, Place at) {
        return field.inline() || field.shape() instanceof Union ? at : at.field(field.name());
    }

    private List<Variant<Object>> union(Union union, Record value, Place at) {
        var mine = Shapes.key(value.getClass());
        var variants = new ArrayList<>(group(Shapes.of(value.getClass()), value, at.field(mine)));
        union.alternatives().forEach((key, alternative) -> {
            if (!key.equals(mine)) {
                examples.of(alternative)
                        .forEach(other -> variants.add(Variant.of(at, mine + " -> " + key, other)
                                .about(paths(value, at.field(mine), (Record) other, at.field(key)))));
            }
        });
        return variants;
    }

    /** Where one alternative gives way to another, notes on the fields of both speak of it. */
    private static List<String> paths(Record mine, Place at, Record other, Place there) {
        return Stream.of(
                        Stream.of(at, there),
                        Node.of(mine, at).stream().map(Node::place),
                        Node.of(other, there).stream().map(Node::place))
                .flatMap(places -> places)
                .map(Place::path)
                .toList();
    }

    private static List<String> paths(Shape shape, Object value, Place at) {
        return shape instanceof Group && value instanceof Record record
                ? Stream.concat(Stream.of(at), Node.of(record, at).stream().map(Node::place))
                        .map(Place::path)
                        .toList()
                : List.of(at.path());
    }

    private List<Variant<Object>> maybe(Shape inner, Optional<?> value, Place at) {
        if (value.isEmpty()) {
            return examples.of(inner).stream()
                    .map(present -> Variant.<Object>of(at, "absent -> " + present, Optional.of(present))
                            .about(paths(inner, present, at))
                            .derived(true))
                    .toList();
        }
        var variants = new ArrayList<Variant<Object>>();
        vary(inner, value.get(), at).forEach(variant -> variants.add(variant.within(Optional::of)));
        variants.add(Variant.<Object>of(at, value.get() + " -> absent", Optional.empty())
                .about(paths(inner, value.get(), at))
                .derived(true));
        return variants;
    }

    private List<Variant<Object>> list(ListOf list, List<Object> elements, Place at) {
        var variants = new ArrayList<Variant<Object>>();
        for (var i = 0; i < elements.size(); i++) {
            var index = i;
            var place = at.element(Node.key(list, elements.get(i), i));
            for (var variant : element(list, elements.get(i), place)) {
                var name = at.element(Node.key(list, variant.value(), i));
                variants.add(renamed(variant, place, name).within(value -> replaced(elements, index, value)));
            }
            variants.add(Variant.of(place, "removed", replaced(elements, index)));
        }
        for (var element : examples.element(list)) {
            var place = at.element(Node.key(list, element, elements.size()));
            variants.add(Variant.<Object>of(at, "added " + element, replaced(elements, elements.size(), element))
                    .about(List.of(at.path(), place.path())));
        }
        if (list.key().isEmpty() && !Node.isSet(list) && elements.size() > 1) {
            var reversed = new ArrayList<>(elements);
            Collections.reverse(reversed);
            variants.add(Variant.of(at, "reversed", List.copyOf(reversed)));
        }
        return variants;
    }

    private List<Variant<Object>> element(ListOf list, Object element, Place at) {
        return list.element() instanceof Scalar
                ? scalar(element, Examples.elements(list), at)
                : vary(list.element(), element, at);
    }

    /** An element whose key was changed is spoken of by its old and by its new name. */
    private static Variant<Object> renamed(Variant<Object> variant, Place before, Place after) {
        var path = variant.at().path();
        return before.equals(after)
                ? variant
                : variant.about(List.of(
                        path, after.path() + path.substring(before.path().length())));
    }

    /** The list with the element at this index replaced, removed, or added behind the last. */
    private static List<Object> replaced(List<Object> elements, int index, Object... value) {
        var copy = new ArrayList<>(elements);
        if (index < copy.size()) {
            copy.remove(index);
        }
        copy.addAll(index, List.of(value));
        return List.copyOf(copy);
    }

    private static List<Variant<Object>> map(Map<?, ?> entries, Place at) {
        var variants = new ArrayList<Variant<Object>>();
        entries.forEach((key, value) -> {
            var place = at.element(key.toString());
            variants.add(Variant.of(place, value + " -> " + value + "x", entry(entries, key, value + "x")));
            variants.add(Variant.of(place, value + " -> free text", entry(entries, key, "free text: " + value)));
            variants.add(Variant.of(place, "removed", entry(entries, key)));
        });
        var place = at.element("other");
        variants.add(Variant.<Object>of(at, "added other", entry(entries, "other", "text"))
                .about(List.of(at.path(), place.path())));
        return variants;
    }

    /** The map with this entry changed in its place, removed, or added behind the last. */
    private static Object entry(Map<?, ?> entries, Object key, Object... value) {
        var copy = new LinkedHashMap<Object, Object>(entries);
        if (value.length == 0) {
            copy.remove(key);
        }
        for (var one : value) {
            copy.put(key, one);
        }
        return copy;
    }
}
