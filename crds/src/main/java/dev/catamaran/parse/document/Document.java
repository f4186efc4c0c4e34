package dev.catamaran.parse.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One document of a file: its tree, and where each thing in it stands.
 *
 * @param source the file's name as the user gave it
 * @param tree what it holds
 * @param positions where things stand, by path with indices: {@code spec.ports[0].name}; the whole has the empty path
 */
public record Document(String source, JsonNode tree, Map<String, Position> positions) {
    private static final Pattern ITEM = Pattern.compile("(?s)items\\[([0-9]+)\\]\\.?(.*)");

    /** Where something stands, both counted from 1. */
    public record Position(int line, int column) {}

    public Document {
        positions = Map.copyOf(positions);
    }

    /** The documents in a list as {@code kubectl get -o yaml} prints it; what is no such list is its only one. */
    public List<Document> items() {
        var items = tree.path("items");
        if (!tree.path("kind").asText().equals("List") || !items.isArray()) {
            return List.of(this);
        }
        var places = new HashMap<Integer, Map<String, Position>>();
        positions.forEach((path, position) -> {
            var item = ITEM.matcher(path);
            if (item.matches()) {
                places.computeIfAbsent(Integer.valueOf(item.group(1)), _ -> new HashMap<>())
                        .put(item.group(2), position);
            }
        });
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Document(source, items.get(i), places.getOrDefault(i, Map.of())))
                .toList();
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
