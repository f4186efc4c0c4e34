package dev.catamaran.compose.value;

import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An image's name (Compose specification, "image"). Compose itself hands any text on; the engine takes these alone.
 *
 * @param name with its registry, as written
 * @param digest with its algorithm, as {@code sha256:…}
 */
public record ImageReference(String name, Optional<String> tag, Optional<String> digest) {
    private static final String PART = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*+";
    private static final String HOST = "(?:[a-zA-Z0-9][a-zA-Z0-9.-]*|\\[[0-9a-fA-F:]+])(?::[0-9]+)?";
    private static final Pattern REFERENCE = Pattern.compile("((?:" + HOST + "/)?" + PART + "(?:/" + PART + ")*+)"
            + "(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?"
            + "(?:@([A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*+:[0-9a-fA-F]{32,}))?");
    private static final int LONGEST = 1_000;

    /** The parts of a reference. */
    public static Parsed<ImageReference> parse(String text) {
        var reference = REFERENCE.matcher(text);
        return text.length() <= LONGEST && reference.matches()
                ? new Valid<>(new ImageReference(
                        reference.group(1),
                        Optional.ofNullable(reference.group(2)),
                        Optional.ofNullable(reference.group(3))))
                : new Invalid<>("is no image name", "write name:tag in small letters, as in registry.example/shop:1.2");
    }
}
