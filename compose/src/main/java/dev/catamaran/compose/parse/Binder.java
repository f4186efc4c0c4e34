package dev.catamaran.compose.parse;

import dev.catamaran.compose.form.Forms;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Path;
import java.util.Optional;

/** Holds a tree against the form of a record. */
public final class Binder {
    private Binder() {}

    /**
     * Tells what is wrong with a tree as a user wrote it, in long and short syntaxes: unknown keys, wrong kinds of
     * values, words and amounts that are not allowed, keys that are missing. What a duration or a size is, is told when
     * the tree is bound, for a later file may replace it.
     */
    public static void check(Class<? extends Record> type, Mapping tree, Problems problems) {
        new Walk(Walk.Stage.WRITTEN, problems).read(Forms.of(type), tree, Path.root());
    }

    /**
     * Makes the record of a tree in long syntaxes.
     *
     * @return empty if something is wrong, which is told
     */
    public static <T extends Record> Optional<T> bind(Class<T> type, Mapping tree, Problems problems) {
        var bound = new Walk(Walk.Stage.CANONICAL, problems)
                .read(Forms.of(type), tree, Path.root())
                .map(type::cast);
        if (bound.isEmpty() && !problems.refused()) {
            throw new IllegalStateException("a value was lost without a word");
        }
        return bound;
    }
}
