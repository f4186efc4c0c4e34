package dev.catamaran.parse.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * One document of a file: its tree, and where each thing in it stands.
 *
 * @param source the file's name as the user gave it
 * @param tree what it holds
 * @param positions where things stand, by path with indices: {@code spec.ports[0].name}; the whole has the empty path
 */
public record Document(String source, JsonNode tree, Map<String, Position> positions) {
    /** Where something stands, both counted from 1. */
    public record Position(int line, int column) {}

    public Document {
        positions = Map.copyOf(positions);
    }

    /** Where a field stands, by a path as violations and notes write it; what is not there has its owner's place. */
    public Position position(String path) {
        var found = positions.getOrDefault("", new Position(1, 1));
        var node = tree;
        var here = new StringBuilder();
        for (var step : Step.of(path)) {
            var index = step.index(node);
            node = index.isPresent() ? node.path(index.get()) : node.path(step.name());
            here.append(index.map(at -> "[" + at + "]").orElseGet(() -> step.after(here)));
            var position = positions.get(here.toString());
            if (position == null) {
                return found;
            }
            found = position;
        }
        return found;
    }

    /** {@code shop.yaml:12:5}. */
    public String location(String path) {
        var position = position(path);
        return source + ":" + position.line() + ":" + position.column();
    }
}
