package dev.catamaran.compose.canonical;

import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import java.util.Set;

/** The old way to name what is there already: {@code external: {name: NAME}}. */
final class External {
    private static final String EXTERNAL = "external";
    private static final String NAME = "name";

    /** Compose looks for other keys here alone. */
    private static final Set<String> CHECKED = Set.of("networks", "volumes");

    private External() {}

    /**
     * A section with the name that it gave there.
     *
     * @param section in long syntax, so {@code external} is a flag
     * @param written the same as it was written
     */
    static Mapping adopted(Mapping section, Mapping written, Path path, Problems problems) {
        if (!written.has(EXTERNAL)) {
            return section;
        }
        var external = written.find(EXTERNAL).filter(Mapping.class::isInstance).map(Mapping.class::cast);
        external.filter(_ -> CHECKED.contains(path.segments().getFirst()))
                .ifPresent(keys -> check(keys, path, problems));
        var old = external.flatMap(keys -> keys.find(NAME));
        if (old.isEmpty()) {
            return section;
        }
        var place = path.key(EXTERNAL).key(NAME).toString();
        problems.obsolete(old.get().origin(), place, "is out of date", "write name: beside external: true");
        if (!(old.get() instanceof Scalar text && text.kind() == Scalar.Kind.TEXT)) {
            problems.invalid(old.get(), place, "must be a text", "write name: beside external: true");
            return section;
        }
        var named = section.find(NAME);
        if (named.isPresent() && !Scalars.text(named.get()).equals(Scalars.text(old.get()))) {
            problems.invalid(old.get(), place, "is not the name that stands beside it", "write name: alone");
        }
        return named.isPresent() ? section : section.with(NAME, old.get());
    }

    private static void check(Mapping external, Path path, Problems problems) {
        external.entries().forEach((key, entry) -> {
            if (!key.equals(NAME) && !Extensions.owns(key)) {
                var place = path.key(EXTERNAL).key(key).toString();
                problems.invalid(entry.key(), place, "is not known here", "write external: true");
            }
        });
    }
}
