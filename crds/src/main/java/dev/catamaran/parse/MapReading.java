package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.parse.advice.Doubt;
import dev.catamaran.shape.Bounds;
import dev.catamaran.shape.Shape;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a map from text to text, sorted by key. */
final class MapReading implements Reading {
    /** A prefix of 253 characters, a slash and a name of 63, as in Kubernetes. */
    static final int LONGEST_KEY = 317;

    private final Bounds bounds;
    private final Reading value;

    MapReading(Bounds bounds) {
        this.bounds = bounds;
        this.value = ScalarReading.of(new Shape.Scalar(String.class, bounds), Optional.empty());
    }

    @Override
    public @Nullable Object read(JsonNode node, Place place, List<Violation> wrong) {
        if (!node.isObject()) {
            wrong.add(Texts.misplaced(place, node, new Shape.MapOf(bounds), "must be a map of texts"));
            return null;
        }
        var before = wrong.size();
        bounds.size().flatMap(size -> Texts.count(size, node.size())).ifPresent(amiss -> wrong.add(amiss.at(place)));
        var counted = wrong.size() == before;
        var entries = new TreeMap<String, String>();
        for (var entry : node.properties()) {
            var key = entry.getKey();
            var there = place.element(Texts.shortened(key));
            if (key.isEmpty() || key.length() > LONGEST_KEY) {
                wrong.add(new Violation(
                        there.toString(), "", "a key has 1 to " + LONGEST_KEY + " characters", "rename it"));
                continue;
            }
            var doubt = Doubt.at(entry.getValue()).filter(Doubt::ofKey);
            doubt.ifPresent(it -> wrong.add(Texts.otherwise(it).at(there)));
            if (entry.getValue().isNull() || doubt.isPresent()) {
                continue;
            }
            var text = value.read(entry.getValue(), there, wrong);
            entries.put(key, text instanceof String right ? right : "");
        }
        return counted ? Collections.unmodifiableSequencedMap(entries) : null;
    }

    @Override
    public Object absent(Place place, List<Violation> wrong) {
        return Collections.unmodifiableSequencedMap(new TreeMap<String, String>());
    }
}
