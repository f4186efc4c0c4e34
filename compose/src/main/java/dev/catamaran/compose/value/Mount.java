package dev.catamaran.compose.value;

import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a container finds at a path: {@code [source:]target[:options]} (Compose specification, "volumes", "Short syntax").
 * A colon behind a single letter belongs to a Windows path. A colon between <code>${</code> and <code>}</code> separates
 * nothing.
 *
 * @param source a volume's name or a path of the host, as written; nothing for a volume without a name
 * @param target as written
 */
public record Mount(Optional<String> source, String target, MountOptions options) {
    private static final String FIX = "write target, source:target or source:target:ro";

    /** The parts of a text; of one or two bytes it is a target, and Docker prints no volume options. */
    public static Parsed<Mount> parse(String text) {
        if (text.isEmpty()) {
            return new Invalid<>("is empty", FIX);
        }
        var parts = text.getBytes(StandardCharsets.UTF_8).length <= 2 ? List.of(text) : split(text);
        if (parts.contains("")) {
            return new Invalid<>("has nothing between two colons", FIX);
        }
        return switch (parts.size()) {
            case 1 -> new Valid<>(new Mount(Optional.empty(), parts.getFirst(), MountOptions.NONE));
            case 2, 3 -> {
                var options = parts.size() == 2 ? MountOptions.NONE : MountOptions.NONE.and(parts.getLast());
                yield new Valid<>(new Mount(Optional.of(parts.getFirst()), parts.get(1), options));
            }
            default -> new Invalid<>("has too many colons", FIX);
        };
    }

    /** Whether the source is a path of the host and not a volume's name. */
    public boolean isBind() {
        return source.filter(Mount::isPath).isPresent();
    }

    private static boolean isPath(String source) {
        var colon = source.indexOf(':');
        return source.startsWith(".")
                || source.startsWith("/")
                || source.startsWith("~")
                || source.startsWith("\\\\")
                || isDrive(source, 0, colon);
    }

    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        var start = 0;
        var open = 0;
        for (var at = 0; at < text.length(); at++) {
            if (text.startsWith("${", at)) {
                open++;
            } else if (text.charAt(at) == '}' && open > 0) {
                open--;
            } else if (text.charAt(at) == ':' && open == 0 && !isDrive(text, start, at)) {
                parts.add(text.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** Whether a part holds one letter so far. */
    private static boolean isDrive(String text, int start, int end) {
        return start < end && text.codePointCount(start, end) == 1 && Character.isLetter(text.codePointAt(start));
    }
}
