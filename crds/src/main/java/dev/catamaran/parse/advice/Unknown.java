package dev.catamaran.parse.advice;

import dev.catamaran.shape.Nearest;
import dev.catamaran.shape.Paths;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to do about a field that is none: never to remove it, for it stands for something that was wanted. */
public final class Unknown {
    private static final int FEW = 12;

    private Unknown() {}

    /**
     * The field that was meant: by another word, by its letters, or by its place; else where all are told.
     *
     * @param owner the path of what holds it, with {@code []} for elements
     * @param known the fields that there are in the owner
     * @param paths those of the whole resource
     */
    public static String fix(String owner, String name, Collection<String> known, Paths paths) {
        var meant = Synonyms.of(owner, name, paths);
        if (!meant.isEmpty()) {
            return "write " + listed(owner, meant);
        }
        return Nearest.of(name, known)
                .or(() -> elsewhere(name, paths))
                .map(near -> "did you mean " + near + "?")
                .orElseGet(() -> known.size() <= FEW
                        ? "known are " + String.join(", ", known)
                        : "see ./catamaran explain " + owner.replace("[]", ""));
    }

    private static String listed(String owner, List<String> meant) {
        return meant.stream()
                .map(path -> path.startsWith(owner + ".") ? path.substring(owner.length() + 1) : path)
                .map(path -> path.replace("[]", "[*]"))
                .collect(Collectors.joining(", "));
    }

    /** The field of that very name somewhere else, if there is just one: most often the indentation is wrong. */
    private static Optional<String> elsewhere(String name, Paths paths) {
        var found = paths.entries().keySet().stream()
                .filter(path -> path.endsWith("." + name))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().replace("[]", "[*]")) : Optional.empty();
    }
}
