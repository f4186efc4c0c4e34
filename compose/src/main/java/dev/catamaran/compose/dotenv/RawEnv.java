package dev.catamaran.compose.dotenv;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Reads {@code KEY=value} lines in which everything stands for itself: no quotes, escapes, variables or comments behind a
 * value ({@code format: raw}; Compose specification, "env_file").
 */
public final class RawEnv {
    private RawEnv() {}

    /** What the earlier files and this one set. */
    public static SequencedMap<String, Setting> read(Source source, Surroundings surroundings, Problems problems) {
        var settings = new LinkedHashMap<>(surroundings.earlier());
        var number = 0;
        for (var line : source.text().split("\n", -1)) {
            number++;
            var text = withoutIndent(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            var assignment = text.indexOf('=');
            var name = assignment < 0 ? text : text.substring(0, assignment);
            var origin = new Origin(source.name(), number, line.indexOf(text) + 1);
            if (name.isEmpty() || name.contains(" ") || name.contains("\t")) {
                var reason = name.isEmpty() ? "there is no name before =" : "a name cannot hold white space";
                problems.invalid(origin, "", reason, "write NAME=value");
            } else {
                var value = assignment < 0
                        ? surroundings.variables().find(name)
                        : Optional.of(text.substring(assignment + 1));
                value.filter(_ -> surroundings.allow(name, origin, problems))
                        .ifPresent(given -> settings.put(name, new Setting(given, origin)));
            }
        }
        return Collections.unmodifiableSequencedMap(settings);
    }

    private static String withoutIndent(String line) {
        var start = 0;
        while (start < line.length() && Space.isSpace(line.charAt(start))) {
            start++;
        }
        return line.substring(start);
    }
}
