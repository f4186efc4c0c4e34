package dev.catamaran.swarm.mapping;

import java.util.Comparator;
import java.util.regex.Pattern;

/** A version of the Engine API, such as 1.41. The daemon drops fields that are newer than the negotiated one. */
public record ApiVersion(int major, int minor) implements Comparable<ApiVersion> {
    /** The oldest that Catamaran speaks: capabilities and the limit of processes are kept from here on. */
    public static final ApiVersion OLDEST = new ApiVersion(1, 41);
    /** The newest that Catamaran has been tried on. */
    public static final ApiVersion NEWEST = new ApiVersion(1, 51);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})");
    private static final Comparator<ApiVersion> ORDER =
            Comparator.comparingInt(ApiVersion::major).thenComparingInt(ApiVersion::minor);

    /** Reads one, as in the header {@code Api-Version}; {@link IllegalArgumentException} tells the form. */
    public static ApiVersion parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("not an API version such as 1.41: " + text);
        }
        return new ApiVersion(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    /** Whether this is that version or a later one. */
    public boolean atLeast(ApiVersion other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(ApiVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
