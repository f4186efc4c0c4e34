package dev.catamaran.schema;

import dev.catamaran.shape.Paths;
import dev.catamaran.shape.Paths.Entry;
import dev.catamaran.shape.Shape.Field;
import dev.catamaran.shape.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * What one field means.
 *
 * @param path as it stands in the documentation, {@code spec.ports[].containerPort}
 * @param about a sentence or two; empty for an element of a list
 * @param type what is written there, in words
 * @param standard what holds where nothing is written; empty: nothing, or it must be written
 * @param required whether it must be written where its owner is
 * @param limits what is allowed
 * @param below the fields of an object, or of an element of a list
 */
public record Explain(
        String path,
        String about,
        String type,
        String standard,
        boolean required,
        List<String> limits,
        List<String> below) {

    /** Explains a path, with or without keys in its brackets; absent where there is none such. */
    public static Optional<Explain> of(ResourceDefinition kind, String path) {
        var paths = paths(kind, path);
        return paths.flatMap(
                all -> all.find(path).map(entry -> explain(entry, all)).or(() -> root(path, all)));
    }

    /** The path that was probably meant. */
    public static Optional<String> nearest(ResourceDefinition kind, String path) {
        return paths(kind, path).flatMap(all -> all.nearest(path));
    }

    /** Every field below a root, {@code spec} or {@code status}, in the order of the model. */
    public static List<Explain> all(ResourceDefinition kind, String root) {
        return paths(kind, root).stream()
                .flatMap(all -> all.entries().values().stream().map(entry -> explain(entry, all)))
                .toList();
    }

    private static Optional<Paths> paths(ResourceDefinition kind, String path) {
        var root = path.replaceFirst("[.\\[].*", "");
        return kind.below(root).map(type -> Paths.of(root, Shapes.of(type)));
    }

    /** {@code spec} or {@code status} itself, which is nobody's field. */
    private static Optional<Explain> root(String path, Paths all) {
        return path.matches("[a-z]+")
                ? Optional.of(new Explain(
                        path,
                        ResourceDefinition.about(path),
                        "an object",
                        "",
                        path.equals("spec"),
                        List.of(),
                        below(path, all)))
                : Optional.empty();
    }

    private static List<String> below(String owner, Paths all) {
        return all.entries().keySet().stream()
                .filter(path -> isBelow(owner, path))
                .toList();
    }

    private static Explain explain(Entry entry, Paths all) {
        return new Explain(
                entry.path(),
                entry.about().orElse(""),
                Descriptions.type(entry.shape()) + (isChoice(entry) ? ", of a choice" : ""),
                entry.field().flatMap(Descriptions::standard).orElse(""),
                entry.field().map(Field::required).orElse(false),
                Descriptions.limits(entry.shape()),
                below(entry.path(), all));
    }

    /** An alternative of a union is no field of its owner's record, and no element of a list. */
    private static boolean isChoice(Entry entry) {
        return entry.field().isEmpty() && !entry.path().endsWith("[]");
    }

    private static boolean isBelow(String owner, String path) {
        return path.startsWith(owner) && path.substring(owner.length()).matches("(\\[\\])?\\.[^.\\[]+");
    }
}
