package dev.catamaran.compose.tree;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where something was written. It stays with a value through all steps, so that every message and every later loss can
 * name the place.
 *
 * @param file as the user gave it; one that another file names, relative to where the command runs
 * @param line from 1; 0 for what no file says
 * @param column from 1; 0 for what no file says
 */
public record Origin(String file, int line, int column) implements Comparable<Origin> {
    /** Of what Compose itself adds. */
    public static final Origin COMPOSE = new Origin("(compose)", 0, 0);

    private static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::file).thenComparingInt(Origin::line).thenComparingInt(Origin::column);

    // Both written out: a record's own are put together from method handles when a process first needs them.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin(var otherFile, var otherLine, var otherColumn)
                && line == otherLine
                && column == otherColumn
                && file.equals(otherFile);
    }

    @Override
    public int hashCode() {
        return (file.hashCode() * 31 + line) * 31 + column;
    }

    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }

    /** As compilers write it: {@code compose.yaml:9:5}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
