package dev.catamaran.compose.canonical;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Path;

/** The old way to name what is there already: {@code external: {name: NAME}}. */
final class External {
    private static final String EXTERNAL = "external";
    private static final String NAME = "name";

    private External() {}

    /**
     * A section with the name that it gave there.
     *
     * @param section in long syntax, so {@code external} is a flag
     * @param written the same as it was written
     */
    static Mapping adopted(Mapping section, Mapping written, Path path, Problems problems) {
        var old = written.find(EXTERNAL)
                .filter(Mapping.class::isInstance)
                .flatMap(external -> ((Mapping) external).find(NAME));
        if (old.isEmpty()) {
            return section;
        }
        var place = path.key(EXTERNAL).key(NAME).toString();
        problems.obsolete(old.get().origin(), place, "is out of date", "write name: beside external: true");
        var named = section.find(NAME);
        if (named.isPresent() && !Scalars.text(named.get()).equals(Scalars.text(old.get()))) {
            problems.invalid(old.get(), place, "is not the name that stands beside it", "write name: alone");
        }
        return named.isPresent() ? section : section.with(NAME, old.get());
    }
}
