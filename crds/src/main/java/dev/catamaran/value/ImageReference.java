package dev.catamaran.value;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An image as a user writes it: {@code [registry[:port]/]path[:tag][@digest]}.
 *
 * @param text as written; neither hull completes or normalises it here
 */
public record ImageReference(String text) {
    /** The grammar of image references (distribution/reference), lower case but for the tag. */
    public static final String PATTERN =
            "^([a-zA-Z0-9.-]+(:[0-9]+)?/)?[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*"
                    + "(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127})?(@sha256:[0-9a-f]{64})?$";

    /** The same without steps back, which a long text would pay for with the whole stack. */
    private static final Pattern FORM =
            Pattern.compile(PATTERN.replace("]+", "]++").replace(")*", ")*+"));

    /** Reads one; {@link IllegalArgumentException} tells the form. */
    public static ImageReference parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("an image reference: write registry/name:tag");
        }
        return new ImageReference(text);
    }

    /** The tag, where one is written. */
    public Optional<String> tag() {
        var name = text.contains("@") ? text.substring(0, text.indexOf('@')) : text;
        var colon = name.lastIndexOf(':');
        return colon > name.lastIndexOf('/') ? Optional.of(name.substring(colon + 1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
