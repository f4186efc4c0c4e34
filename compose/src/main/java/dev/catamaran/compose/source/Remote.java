package dev.catamaran.compose.source;

import java.util.regex.Pattern;

/** References to files on other machines, which Docker fetches with Git or from a registry. They are not followed here. */
public final class Remote {
    /** What is said of one. */
    public static final String REASON = "is on another machine, and nothing is fetched from there";
    /** What to do instead. */
    public static final String FIX = "fetch it first, and name the file";

    private static final Pattern REFERENCE =
            Pattern.compile("(?:[a-z][a-z0-9+.-]*://|git@|github\\.com/).*", Pattern.DOTALL);

    private Remote() {}

    /** Whether a text is such a reference. */
    public static boolean is(String text) {
        return REFERENCE.matcher(text).matches();
    }
}
