package dev.catamaran.parse.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A step of a path as violations and notes write it: {@code spec}, {@code volumes} and {@code [data]} of
 * {@code spec.volumes[data]}.
 *
 * @param name a field's name, or the key of an entry or an element; a key may hold dots and brackets
 * @param bracketed whether it stands in brackets
 */
public record Step(String name, boolean bracketed) {
    /** The fields by which elements of lists go. */
    static final Set<String> KEYS = Set.of("name", "mountPath", "path");

    /** The steps of a path, from the outermost. */
    public static List<Step> of(String path) {
        var steps = new ArrayList<Step>();
        for (var rest = path; !rest.isEmpty(); ) {
            var text = first(rest);
            rest = rest.substring(text.length());
            steps.add(
                    text.startsWith("[")
                            ? new Step(inside(text), true)
                            : new Step(text.startsWith(".") ? text.substring(1) : text, false));
        }
        return List.copyOf(steps);
    }

    /** Which element of a list it names: by its key, else by its own text, any text in it or its index; else empty. */
    public Optional<Integer> index(JsonNode list) {
        if (!bracketed || !list.isArray()) {
            return Optional.empty();
        }
        return first(list, element -> KEYS.stream().anyMatch(field -> isText(element.path(field), name)))
                .or(() -> first(
                        list,
                        element -> element.asText().equals(name)
                                || element.valueStream().anyMatch(value -> isText(value, name))))
                .or(() -> name.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(name)) : Optional.empty());
    }

    /** As it is written behind others. */
    String after(CharSequence others) {
        return bracketed ? "[" + name + "]" : others.isEmpty() ? name : "." + name;
    }

    private static String first(String path) {
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
