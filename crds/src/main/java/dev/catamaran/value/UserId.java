package dev.catamaran.value;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A user or a group, by number or by the name that the image's {@code passwd} or {@code group} gives it.
 *
 * @param text the number or name as written
 */
public record UserId(String text) {
    /** A number up to 2^31-1, or a name as Linux takes it. */
    public static final String PATTERN = "^([0-9]{1,10}|[a-z_][-a-z0-9_]{0,31})$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** Reads one; {@link IllegalArgumentException} tells the form. */
    public static UserId parse(String text) {
        if (!FORM.matcher(text).matches() || (isNumber(text) && Long.parseLong(text) > Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("a number from 0 to 2147483647, or a name such as www-data");
        }
        return new UserId(text);
    }

    /** The number, where it is one; a name has none before the image is read. */
    public OptionalLong number() {
        return isNumber(text) ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** Whether this is the administrator, by number or by name. */
    public boolean isRoot() {
        return text.equals("root") || number().equals(OptionalLong.of(0));
    }

    private static boolean isNumber(String text) {
        return Character.isDigit(text.charAt(0));
    }

    @Override
    public String toString() {
        return text;
    }
}
