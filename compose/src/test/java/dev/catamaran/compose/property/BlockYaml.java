package dev.catamaran.compose.property;

import java.util.List;
import java.util.Map;

/** Writes maps, lists and scalars as YAML in block style: texts in double quotes, everything else plain. */
final class BlockYaml {
    private BlockYaml() {}

    static String write(Map<String, ?> document) {
        var text = new StringBuilder();
        write(document, 0, text);
        return text.toString();
    }

    private static void write(Object value, int indent, StringBuilder text) {
        switch (value) {
            case Map<?, ?> map
            when !map.isEmpty() ->
                map.forEach((key, entry) -> {
                    line(indent, text).append(quoted(key.toString())).append(':');
                    write(entry, indent + 1, text);
                });
            case List<?> list
            when !list.isEmpty() ->
                list.forEach(item -> {
                    line(indent, text).append('-');
                    write(item, indent + 1, text);
                });
            case Map<?, ?> _ -> text.append(" {}");
            case List<?> _ -> text.append(" []");
            case String string -> text.append(' ').append(quoted(string));
            default -> text.append(' ').append(value);
        }
    }

    private static StringBuilder line(int indent, StringBuilder text) {
        return text.append(text.isEmpty() ? "" : "\n").repeat("  ", indent);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
