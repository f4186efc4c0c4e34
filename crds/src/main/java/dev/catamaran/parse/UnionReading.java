package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.shape.Shape.Union;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the one alternative that stands among the keys of its owner. */
final class UnionReading implements Reading {
    private record Alternative(String key, GroupReading reading) {}

    private final List<Alternative> alternatives;
    private final List<String> keys;

    UnionReading(Union union) {
        alternatives = union.alternatives().entrySet().stream()
                .map(entry -> new Alternative(entry.getKey(), GroupReading.of(entry.getValue())))
                .toList();
        keys = List.copyOf(union.alternatives().keySet());
    }

    List<String> keys() {
        return keys;
    }

    /** {@code node} is the owner. Every alternative that is there is read, so that all that is wrong is told. */
    @Override
    public @Nullable Object read(JsonNode node, Place place, List<Violation> wrong) {
        var present = new ArrayList<String>(1);
        Object value = null;
        for (var alternative : alternatives) {
            var child = node.get(alternative.key());
            if (child != null && !child.isNull()) {
                present.add(alternative.key());
                value = alternative.reading().read(child, place.field(alternative.key()), wrong);
            }
        }
        if (present.size() == 1) {
            return value;
        }
        wrong.add(new Violation(place.toString(), String.join(", ", present), Texts.exactlyOne(keys), ""));
        return null;
    }

    @Override
    public @Nullable Object absent(Place place, List<Violation> wrong) {
        wrong.add(new Violation(place.toString(), "", Texts.exactlyOne(keys), ""));
        return null;
    }
}
