package dev.catamaran.compose.value;

import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;

/**
 * A device of the host in a container: {@code source[:target[:permissions]]} (Compose specification, "devices").
 *
 * @param target the source where nothing is written
 * @param permissions letters of {@code rwm}; Compose leaves them to the engine to check
 */
public record Device(String source, String target, String permissions) {
    private static final int PARTS = 3;

    /** The parts of a text, empty ones too. */
    public static Parsed<Device> parse(String text) {
        var parts = text.split(":", -1);
        if (parts.length > PARTS) {
            return new Invalid<>("has more than two colons", "write source, target and permissions as keys");
        }
        var target = parts.length == 1 || parts[1].isEmpty() ? parts[0] : parts[1];
        return new Valid<>(new Device(parts[0], target, parts.length == PARTS ? parts[2] : "rwm"));
    }
}
