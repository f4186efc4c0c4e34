package dev.catamaran.shape;

import dev.catamaran.shape.Shape.Field;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Shape.ListOf;
import dev.catamaran.shape.Shape.MapOf;
import dev.catamaran.shape.Shape.Maybe;
import dev.catamaran.shape.Shape.Scalar;
import dev.catamaran.shape.Shape.Union;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * Every path that a resource has, {@code spec.ports[].publish.ingress.port}, in the order of the model: the fields'
 * index for {@code explain}, the reference page and whatever checks a path that a user wrote.
 */
public final class Paths {
    private static final Pattern ELEMENT = Pattern.compile("\\[.*?\\](?=[.\\[]|$)");

    private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();

    /**
     * What stands at a path.
     *
     * @param shape its form
     * @param field the field that it is; absent for an alternative of a union and for an element
     * @param about what it means
     */
    public record Entry(String path, Shape shape, Optional<Field> field, Optional<String> about) {}

    private Paths(String root, Group group) {
        group(root, group);
    }

    /** The paths of a resource; {@code root} is the first step of each. */
    public static Paths of(String root, Group group) {
        return new Paths(root, group);
    }

    /** All of them. */
    public SequencedMap<String, Entry> entries() {
        return Collections.unmodifiableSequencedMap(entries);
    }

    /**
     * What a path means, whether it names elements ({@code ports[http]}), all ({@code ports[*]}) or any ({@code ports[]}),
     * or leaves the brackets out.
     */
    public Optional<Entry> find(String path) {
        var general = general(path);
        return Optional.ofNullable(entries.get(general))
                .or(() -> entries.values().stream()
                        .filter(entry -> withoutElements(entry.path()).equals(withoutElements(general)))
                        .findFirst());
    }

    private static String withoutElements(String general) {
        return general.replace("[]", "");
    }

    /** Whether there is such a path. */
    public boolean knows(String path) {
        return entries.containsKey(general(path));
    }

    /** The path that was probably meant, with {@code [*]} for elements. */
    public Optional<String> nearest(String path) {
        return Nearest.of(general(path), entries.keySet()).map(near -> near.replace("[]", "[*]"));
    }

    private static String general(String path) {
        return ELEMENT.matcher(path).replaceAll("[]");
    }

    private void group(String path, Group group) {
        for (var field : group.fields()) {
            if (field.inline() && field.shape() instanceof Group inner) {
                group(path, inner);
            } else if (field.shape() instanceof Union union) {
                union(path, union);
            } else {
                add(path + "." + field.name(), field.shape(), Optional.of(field), field.about());
            }
        }
    }

    private void union(String path, Union union) {
        union.alternatives()
                .forEach((key, alternative) -> add(
                        path + "." + key,
                        alternative,
                        Optional.empty(),
                        Optional.ofNullable(alternative.type().getAnnotation(About.class))
                                .map(About::value)));
    }

    private void add(String path, Shape shape, Optional<Field> field, Optional<String> about) {
        entries.put(path, new Entry(path, shape, field, about));
        below(path, shape);
    }

    private void below(String path, Shape shape) {
        switch (shape) {
            case Group group -> group(path, group);
            case Maybe(var inner) -> below(path, inner);
            case ListOf(var element, var _, var _) -> add(path + "[]", element, Optional.empty(), Optional.empty());
            case MapOf _ -> add(path + "[]", new Scalar(String.class, Bounds.NONE), Optional.empty(), Optional.empty());
            case Union union -> union(path, union);
            case Scalar _ -> {}
        }
    }
}
