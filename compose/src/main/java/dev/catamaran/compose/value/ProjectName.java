package dev.catamaran.compose.value;

import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of projects (Compose specification, "name"): small letters, digits, hyphens and underscores, the first neither. */
public final class ProjectName {
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9_-]");
    private static final Pattern START = Pattern.compile("^[_-]+");

    private ProjectName() {}

    /** The name that Docker makes of a file's {@code name} or a folder's: other characters are left out. May be empty. */
    public static String normalize(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return START.matcher(OTHERS.matcher(small).replaceAll("")).replaceFirst("");
    }

    /** A name given by hand, which Docker takes only if there is nothing to leave out. */
    public static Parsed<String> parse(String text) {
        return text.isEmpty() || !normalize(text).equals(text)
                ? new Invalid<>(
                        "is no project name: allowed are small letters, digits, - and _, first a letter or a digit",
                        normalize(text).isEmpty() ? "" : "write " + normalize(text))
                : new Valid<>(text);
    }
}
