package dev.catamaran.compose.source;

import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Scalar;

/**
 * Where something is named: on the command line, by a variable, or in a file.
 *
 * @param origin an option or a variable stands for a file without lines
 * @param path of the key; empty outside of a file
 * @param text the name itself
 */
public record Mention(Origin origin, String path, String text) {
    /** On the command line, or beside it. */
    static Mention given(String name) {
        return new Mention(new Origin(name, 0, 0), "", "");
    }

    /** In a file. */
    public static Mention of(Scalar scalar, String path) {
        return new Mention(scalar.origin(), path, scalar.text());
    }

    /** The value of a variable or an option. */
    public static Mention setting(String name, String value) {
        return new Mention(new Origin(name, 0, 0), "", value);
    }

    /** Where what a file holds is told: where another file names it, else where it begins. */
    Origin place() {
        return text.isEmpty() ? new Origin(origin.file(), 1, 1) : origin;
    }
}
