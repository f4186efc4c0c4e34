package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.shape.Bounds;
import dev.catamaran.shape.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a list; an element goes by its key where it has one. */
final class ListReading implements Reading {
    private final Shape.ListOf list;
    private final Reading element;
    private final List<String> keys;
    private final Bounds bounds;

    ListReading(Shape.ListOf list) {
        this.list = list;
        element = list.element() instanceof Shape.Scalar(var type, var _)
                ? ScalarReading.of(new Shape.Scalar(type, list.bounds()), Optional.empty())
                : Reading.of(list.element(), Optional.empty());
        keys = list.keys();
        bounds = list.bounds();
    }

    @Override
    public @Nullable Object read(JsonNode node, Place place, List<Violation> wrong) {
        if (!node.isArray()) {
            wrong.add(Texts.misplaced(place, node, list, "must be a list"));
            return null;
        }
        var before = wrong.size();
        bounds.size().flatMap(size -> Texts.count(size, node.size())).ifPresent(amiss -> wrong.add(amiss.at(place)));
        var counted = wrong.size() == before;
        var values = new ArrayList<Object>(node.size());
        var seen = new HashSet<String>();
        for (var i = 0; i < node.size(); i++) {
            var index = Integer.toString(i);
            var right = wrong.size();
            var name = name(node.get(i));
            if (name.isPresent() && !seen.add(name.get())) {
                wrong.add(repeated(place.element(index), name.get()));
            }
            var value = element.maybe(node.get(i), place.element(name.orElse(index)), wrong);
            if (value != null && wrong.size() == right) {
                values.add(value);
            }
        }
        return counted ? List.copyOf(values) : null;
    }

    private Violation repeated(Place place, String name) {
        var fix = keys.isEmpty() ? "remove one" : "give each entry its own " + String.join(", ", keys);
        return new Violation(place.toString(), Texts.shortened(name), "is there twice", fix);
    }

    private Optional<String> name(JsonNode child) {
        if (keys.isEmpty()) {
            return bounds.distinct() && child.isTextual() ? Optional.of(child.textValue()) : Optional.empty();
        }
        if (keys.size() == 1) {
            return Optional.ofNullable(child.path(keys.getFirst()).textValue()).filter(key -> !key.isEmpty());
        }
        return keys.stream().allMatch(key -> child.path(key).isTextual())
                ? Optional.of(
                        keys.stream().map(key -> child.path(key).textValue()).collect(Collectors.joining(",")))
                : Optional.empty();
    }

    @Override
    public @Nullable Object absent(Place place, List<Violation> wrong) {
        if (bounds.size().filter(size -> size.min() > 0).isPresent()) {
            wrong.add(Texts.required(place));
            return null;
        }
        return List.of();
    }
}
