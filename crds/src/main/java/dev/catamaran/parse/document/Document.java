package dev.catamaran.parse.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    /** The fields by which elements of lists go. */
    static final Set<String> KEYS = Set.of("name", "mountPath", "path");

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
        for (var rest = path; !rest.isEmpty(); ) {
            var step = step(rest);
            rest = rest.substring(step.length());
            var index = step.startsWith("[") && node.isArray() ? index(node, inside(step)) : Optional.<Integer>empty();
            var name = step.startsWith("[") ? inside(step) : step.startsWith(".") ? step.substring(1) : step;
            node = index.isPresent() ? node.path(index.get()) : node.path(name);
            here.append(
                    index.isPresent()
                            ? "[" + index.get() + "]"
                            : here.isEmpty() ? name : (step.startsWith("[") ? "[" + name + "]" : "." + name));
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

    /** The first step of a path: {@code [key]}, where a key may hold dots and brackets, or a name. */
    private static String step(String path) {
        if (path.startsWith("[")) {
            for (var i = 1; i < path.length(); i++) {
                var ends = i + 1 == path.length() || path.charAt(i + 1) == '.' || path.charAt(i + 1) == '[';
                if (path.charAt(i) == ']' && ends) {
                    return path.substring(0, i + 1);
                }
            }
            return path;
        }
        var end = IntStream.range(1, path.length())
                .filter(i -> path.charAt(i) == '.' || path.charAt(i) == '[')
                .findFirst();
        return path.substring(0, end.orElse(path.length()));
    }

    private static String inside(String step) {
        return step.endsWith("]") ? step.substring(1, step.length() - 1) : step.substring(1);
    }

    /** An element by its key, else by its own text, any text in it or its index. */
    private static Optional<Integer> index(JsonNode list, String key) {
        return first(list, element -> KEYS.stream().anyMatch(field -> isText(element.path(field), key)))
                .or(() -> first(
                        list,
                        element -> element.asText().equals(key)
                                || element.valueStream().anyMatch(value -> isText(value, key))))
                .or(() -> key.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(key)) : Optional.empty());
    }

    private static Optional<Integer> first(JsonNode list, Predicate<JsonNode> element) {
        return IntStream.range(0, list.size())
                .boxed()
                .filter(i -> element.test(list.get(i)))
                .findFirst();
    }

    private static boolean isText(JsonNode value, String text) {
        return value.isTextual() && value.asText().equals(text);
    }
}
