package dev.catamaran.compare.effect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the places of a tree are called. */
final class Elements {
    /** The fields by which orchestrators tell the elements of a list apart. */
    private static final List<String> NAMES =
            List.of("name", "Name", "mountPath", "Target", "ConfigName", "containerPort");

    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9]+");

    private Elements() {}

    /** A field of what lies at these steps; the key of a map, which may be any text, stands in brackets. */
    static List<String> below(List<String> steps, String field) {
        if (!steps.isEmpty() && !FIELD.matcher(field).matches()) {
            return at(steps, field);
        }
        var below = new ArrayList<>(steps);
        below.add(field);
        return List.copyOf(below);
    }

    /** An element of the list that lies at these steps. */
    static List<String> at(List<String> steps, String name) {
        var at = new ArrayList<>(steps);
        at.set(at.size() - 1, at.getLast() + "[" + name + "]");
        return List.copyOf(at);
    }

    /** Whether each element of a list has a name of its own. */
    static boolean areNamed(JsonNode list) {
        return field(list).isPresent();
    }

    /** What an element is called in that list. */
    static String name(JsonNode list, JsonNode element) {
        return element.path(field(list).orElse("")).asText();
    }

    private static Optional<String> field(JsonNode list) {
        return NAMES.stream()
                .filter(name -> {
                    var names = new HashSet<String>();
                    return list.valueStream()
                            .allMatch(element -> element.path(name).isValueNode()
                                    && names.add(element.path(name).asText()));
                })
                .findFirst();
    }

    /** Every place of a tree, itself first. */
    static List<List<String>> places(JsonNode tree) {
        var places = new ArrayList<List<String>>();
        collect(tree, List.of(), places);
        return List.copyOf(places);
    }

    private static void collect(JsonNode tree, List<String> steps, List<List<String>> places) {
        places.add(steps);
        if (tree.isObject()) {
            tree.properties().forEach(field -> collect(field.getValue(), below(steps, field.getKey()), places));
        } else if (tree.isArray() && areNamed(tree)) {
            tree.forEach(element -> collect(element, at(steps, name(tree, element)), places));
        }
    }
}
