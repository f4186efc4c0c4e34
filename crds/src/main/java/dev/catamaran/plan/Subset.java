package dev.catamaran.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * Whether what an orchestrator has still says what we said. It may say more: defaults, and what others added. Only
 * what is desired is compared, and spellings that the server rewrites are taken as equal:
 * <ul>
 *   <li>what is empty equals what is absent, but for an empty object that is a choice by being there;
 *   <li>a list of objects with a merge key is compared by that key, any other list by position and length;
 *   <li>amounts are compared as numbers: {@code 1000m} is {@code 1}.
 * </ul>
 * Values of the environment and of files are compared and never told.
 */
public enum Subset {
    /** The API server: {@code false} and {@code 0} are kept as written, since absent often means something else. */
    KUBERNETES {
        @Override
        boolean saysNothing(String field, JsonNode value) {
            return isEmpty(value) && !MergeKeys.chosenByPresence(field);
        }

        @Override
        Optional<MergeKeys> keys(String field, JsonNode list) {
            return MergeKeys.of(field, list);
        }
    },
    /** The Engine API: Go leaves out {@code false} and {@code 0} too, and lists have no merge keys. */
    ENGINE {
        @Override
        boolean saysNothing(String field, JsonNode value) {
            return isEmpty(value)
                    || (value.isBoolean() && !value.booleanValue())
                    || (value.isNumber() && value.decimalValue().signum() == 0);
        }

        @Override
        Optional<MergeKeys> keys(String field, JsonNode list) {
            return Optional.empty();
        }
    };

    private static final int SHOWN = 80;

    /** What differs, one line {@code path: old -> new} each, sorted; empty when all that is desired is there. */
    public List<String> differences(JsonNode desired, JsonNode actual) {
        var lines = new TreeSet<String>();
        compare(new Place("", List.of()), desired, actual, lines);
        return List.copyOf(lines);
    }

    abstract boolean saysNothing(String field, JsonNode value);

    abstract Optional<MergeKeys> keys(String field, JsonNode list);

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || value.isMissingNode()
                || (value.isContainerNode() && value.isEmpty())
                || (value.isTextual() && value.textValue().isEmpty());
    }

    private void compare(Place place, JsonNode desired, JsonNode actual, SortedSet<String> lines) {
        if (saysNothing(place.field(), desired) && saysNothing(place.field(), actual)) {
            return;
        }
        if (desired.isObject() && actual.isObject()) {
            desired.properties()
                    .forEach(field ->
                            compare(place.at(field.getKey()), field.getValue(), actual.path(field.getKey()), lines));
        } else if (desired.isArray() && actual.isArray()) {
            compareLists(place, desired, actual, lines);
        } else if (!sameScalar(place, desired, actual)) {
            lines.add(line(place, desired, actual));
        }
    }

    private static String line(Place place, JsonNode desired, JsonNode actual) {
        return place.holdsPrivate()
                ? "%s: %s -> %s".formatted(place.text(), hidden(actual), hidden(desired))
                : place.text() + ": " + shown(Private.without(actual)) + " -> " + shown(Private.without(desired));
    }

    private static String hidden(JsonNode value) {
        return isEmpty(value) ? "none" : Private.HIDDEN;
    }

    private void compareLists(Place place, JsonNode desired, JsonNode actual, SortedSet<String> lines) {
        var keys = keys(place.field(), desired);
        if (keys.isPresent()) {
            for (var element : desired) {
                var key = keys.get().of(element);
                var counterpart = StreamSupport.stream(actual.spliterator(), false)
                        .filter(candidate -> keys.get().of(candidate).equals(key))
                        .findFirst()
                        .orElse(MissingNode.getInstance());
                compare(place.element(String.join(",", key)), element, counterpart, lines);
            }
        } else if (desired.size() == actual.size()) {
            for (var index = 0; index < desired.size(); index++) {
                compare(place.element(Integer.toString(index)), desired.get(index), actual.get(index), lines);
            }
        } else {
            lines.add(line(place, desired, actual));
        }
    }

    private static boolean sameScalar(Place place, JsonNode desired, JsonNode actual) {
        if (desired.isContainerNode() || actual.isContainerNode()) {
            return false;
        }
        if (desired.isNumber() && actual.isNumber()) {
            return desired.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        return desired.equals(actual) || (place.holdsAmount() && Amount.same(desired.asText(), actual.asText()));
    }

    private static String shown(JsonNode value) {
        if (isEmpty(value)) {
            return "none";
        }
        var plain = value.isTextual() && value.textValue().chars().allMatch(letter -> letter >= ' ');
        var text = plain ? value.textValue() : Canonical.text(value);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }

    /** Where in a document: as text, and the names of the fields on the way. */
    private record Place(String text, List<String> fields) {
        private static final List<String> AMOUNTS = List.of("limits", "requests");

        Place at(String name) {
            var below = new ArrayList<>(fields);
            below.add(name);
            var step = name.matches("[A-Za-z0-9_$-]+") ? "." + name : "[" + name + "]";
            return new Place(text.isEmpty() ? name : text + step, List.copyOf(below));
        }

        Place element(String key) {
            return new Place(text + "[" + key + "]", fields);
        }

        String field() {
            return fields.isEmpty() ? "" : fields.getLast();
        }

        boolean holdsPrivate() {
            return fields.stream().anyMatch(Private::named);
        }

        boolean holdsAmount() {
            var depth = fields.size();
            return (depth >= 2 && fields.subList(depth - 2, depth).equals(List.of("emptyDir", "sizeLimit")))
                    || (depth >= 3
                            && fields.get(depth - 3).equals("resources")
                            && AMOUNTS.contains(fields.get(depth - 2)));
        }
    }
}
