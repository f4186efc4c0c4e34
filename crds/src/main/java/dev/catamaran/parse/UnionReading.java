package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.parse.advice.Sample;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Shape.Union;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the one alternative that stands among the keys of its owner. */
final class UnionReading implements Reading {
    private record Alternative(String key, GroupReading reading, Group group) {}

    private final List<Alternative> alternatives;
    private final List<String> keys;

    UnionReading(Union union) {
        alternatives = union.alternatives().entrySet().stream()
                .map(entry -> new Alternative(entry.getKey(), GroupReading.of(entry.getValue()), entry.getValue()))
                .toList();
        keys = List.copyOf(union.alternatives().keySet());
    }

    List<String> keys() {
        return keys;
    }

    /**
     * {@code node} is the owner. Every alternative that is there is read, so that all that is wrong is told. One that
     * holds nothing is none, as in Kubernetes, but where no other stands it was meant.
     */
    @Override
    public @Nullable Object read(JsonNode node, Place place, List<Violation> wrong) {
        var present = new ArrayList<String>(1);
        var empty = new ArrayList<Alternative>(1);
        Object value = null;
        for (var alternative : alternatives) {
            var child = node.get(alternative.key());
            if (child != null && !child.isNull()) {
                present.add(alternative.key());
                value = alternative.reading().read(child, place.field(alternative.key()), wrong);
            } else if (child != null) {
                empty.add(alternative);
            }
        }
        if (present.size() == 1) {
            return value;
        }
        if (present.isEmpty() && empty.size() == 1) {
            var there = place.field(empty.getFirst().key());
            var fix = "write "
                    + there.written(Sample.ofAlternative(empty.getFirst().group()));
            wrong.add(new Violation(there.toString(), "", "holds nothing", fix));
            return null;
        }
        var shown = present.isEmpty() ? empty.stream().map(Alternative::key).toList() : present;
        wrong.add(new Violation(place.toString(), String.join(", ", shown), Texts.exactlyOne(keys), ""));
        return null;
    }

    @Override
    public @Nullable Object absent(Place place, List<Violation> wrong) {
        wrong.add(new Violation(place.toString(), "", Texts.exactlyOne(keys), ""));
        return null;
    }
}
