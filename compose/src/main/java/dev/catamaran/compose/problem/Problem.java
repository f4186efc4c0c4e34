package dev.catamaran.compose.problem;

import dev.catamaran.compose.tree.Origin;
import java.util.Comparator;

/**
 * One thing that is to be said about a Compose file, in the words of a user.
 *
 * @param path the key: {@code services.web.ports[0]}; empty for the file as a whole
 * @param value what was given, shortened; empty where nothing was, and never a secret's
 * @param reason what is wrong with it, with what is allowed
 * @param fix what to write instead; may be empty
 */
public record Problem(Severity severity, Origin origin, String path, String value, String reason, String fix)
        implements Comparable<Problem> {
    /** How much it matters. */
    public enum Severity {
        /** Compose refuses the file. */
        INVALID,
        /** Compose takes it and says that it is out of date. */
        OBSOLETE,
        /** Compose takes it and fills in what nobody said. */
        ASSUMED,
        /** Compose takes it and does nothing with it. */
        IGNORED
    }

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::origin)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::path)
            .thenComparing(Problem::reason);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** One line: place, path, value, reason, fix. */
    @Override
    public String toString() {
        return origin
                + (path.isEmpty() ? "" : ": " + path)
                + (value.isEmpty() ? "" : ": " + value)
                + ": " + reason
                + (fix.isEmpty() ? "" : ": " + fix);
    }
}
