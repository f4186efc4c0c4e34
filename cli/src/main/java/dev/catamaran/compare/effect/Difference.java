package dev.catamaran.compare.effect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place of an object that is another one, or is not there, in what the object is compared with.
 *
 * @param steps from the object's root; an element of a list stands with its list: {@code volumes[data]}. Empty: all of it
 * @param value what stands there; missing for an object as a whole
 * @param derived whether it follows from other fields, or only a checksum in it is another one
 */
record Difference(HullObject object, List<String> steps, JsonNode value, boolean derived) {
    /** What names are made of that end in a checksum. */
    private static final Pattern CHECKSUM = Pattern.compile("(.*[-_])?[a-z0-9]{10,}");

    /** The places of these objects that others do not have so; what only the others have is not told. */
    static List<Difference> between(List<HullObject> objects, List<HullObject> others) {
        var differences = new ArrayList<Difference>();
        for (var object : objects) {
            twin(object, objects, others)
                    .ifPresentOrElse(
                            other -> new Search(object, differences).compare(object.tree(), other.tree(), List.of()),
                            () -> differences.add(new Difference(object, List.of(), MissingNode.getInstance(), false)));
        }
        return List.copyOf(differences);
    }

    private static Optional<HullObject> twin(HullObject object, List<HullObject> objects, List<HullObject> others) {
        return twin(
                object,
                objects,
                others,
                HullObject::title,
                (one, other) -> one.kind().equals(other.kind()) && differByChecksum(one.name(), other.name()));
    }

    /** What has the same name, else what has a name of its own that only a checksum tells apart. */
    private static <T> Optional<T> twin(
            T one, List<T> all, List<T> others, Function<T, String> name, BiPredicate<T, T> byChecksum) {
        var names = all.stream().map(name).collect(Collectors.toSet());
        return others.stream()
                .filter(other -> name.apply(other).equals(name.apply(one)))
                .findFirst()
                .or(() -> others.stream()
                        .filter(other -> !names.contains(name.apply(other)) && byChecksum.test(one, other))
                        .findFirst());
    }

    /** Whether two names begin alike and end in checksums of one length. */
    private static boolean differByChecksum(String one, String other) {
        var here = CHECKSUM.matcher(one);
        var there = CHECKSUM.matcher(other);
        return one.length() == other.length()
                && here.matches()
                && there.matches()
                && String.valueOf(here.group(1)).equals(String.valueOf(there.group(1)));
    }

    private record Search(HullObject object, List<Difference> found) {
        void compare(JsonNode tree, JsonNode other, List<String> steps) {
            if (tree.equals(other)) {
                return;
            }
            if (tree.isObject() && (other.isObject() || tree.size() == 1)) {
                tree.properties()
                        .forEach(field -> compare(
                                field.getValue(), other.path(field.getKey()), Elements.below(steps, field.getKey())));
            } else if (tree.isArray() && other.isArray() && Elements.areNamed(tree)) {
                elements(tree, other, steps);
            } else {
                var derived = object.derived().contains(steps.getLast())
                        || (tree.isTextual() && other.isTextual() && differByChecksum(tree.asText(), other.asText()));
                found.add(new Difference(object, steps, tree, derived));
            }
        }

        private void elements(JsonNode list, JsonNode other, List<String> steps) {
            for (var element : list) {
                var twin = twin(
                        element,
                        list.valueStream().toList(),
                        other.valueStream().toList(),
                        there -> Elements.name(list, there),
                        (one, there) -> differByChecksum(Elements.name(list, one), Elements.name(list, there)));
                compare(
                        element,
                        twin.orElse(MissingNode.getInstance()),
                        Elements.at(steps, Elements.name(list, element)));
            }
        }
    }
}
