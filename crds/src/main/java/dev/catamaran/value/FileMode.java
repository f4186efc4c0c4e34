package dev.catamaran.value;

import java.util.regex.Pattern;

/**
 * The permission bits of a file, written as four octal digits in quotes because JSON has no octal numbers.
 *
 * @param bits the bits as a number, {@code 0444} is 292
 */
public record FileMode(int bits) {
    /** Four octal digits; the first may set the sticky bit. */
    public static final String PATTERN = "^[01][0-7]{3}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** Reads one; {@link IllegalArgumentException} tells the form. */
    public static FileMode parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("permission bits as four octal digits in quotes, such as \"0444\"");
        }
        return new FileMode(Integer.parseInt(text, 8));
    }

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%04o", bits);
    }
}
