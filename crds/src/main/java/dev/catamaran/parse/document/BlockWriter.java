package dev.catamaran.parse.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes mappings and lists in blocks, byte for byte as {@link JacksonYaml} does and several times as fast. What is more
 * than words and numbers, such as texts of several lines, is left to it; but not {@link LineBreaks}, which it writes so
 * that only YAML 1.1 reads them.
 */
final class BlockWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int STEP = 2;
    /** A longer key may need a line of its own. */
    private static final int LONGEST_KEY = 100;

    /** Written for a key whose own form stands before it already. */
    private static final String STAND_IN = "k";

    private static final Pattern AFTER_BREAK = Pattern.compile("(?<=\n)");

    private final StringBuilder written = new StringBuilder();

    /** A document. */
    String write(JsonNode tree) {
        return switch (tree) {
            case ObjectNode mapping
            when !mapping.isEmpty() -> entries(mapping, 0).toString();
            case ArrayNode list when !list.isEmpty() -> items(list, 0).toString();
            case JsonNode text when LineBreaks.areIn(text) -> LineBreaks.quoted(text.textValue()) + '\n';
            case JsonNode other -> JacksonYaml.write(other);
        };
    }

    /** @param column where the entries begin, and where the first one is written */
    private StringBuilder entries(ObjectNode mapping, int column) {
        var sorted = new TreeMap<String, JsonNode>();
        mapping.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        var begin = written.length();
        for (var entry : sorted.entrySet()) {
            if (written.length() > begin) {
                written.repeat(' ', column);
            }
            entry(entry.getKey(), entry.getValue(), column);
        }
        return written;
    }

    private void entry(String key, JsonNode value, int column) {
        var name = key.isEmpty() || key.length() > LONGEST_KEY ? Optional.<String>empty() : PlainText.of(key);
        var single = single(value);
        if (name.isEmpty() || (value.isEmpty() && single.isEmpty())) {
            if (LineBreaks.areIn(key) || (name.isEmpty() && LineBreaks.areIn(value))) {
                headed(key, value, column);
                return;
            }
            shifted(JSON.objectNode().set(key, value), column);
            return;
        }
        written.append(name.get()).append(':');
        switch (value) {
            case ObjectNode mapping
            when !mapping.isEmpty() -> {
                written.append('\n').repeat(' ', column + STEP);
                entries(mapping, column + STEP);
            }
            case ArrayNode list
            when !list.isEmpty() -> {
                written.append('\n').repeat(' ', column);
                items(list, column);
            }
            case JsonNode _ -> written.append(' ').append(single.orElse("")).append('\n');
        }
    }

    /** An entry of which Jackson may not write both the key and the value. */
    private void headed(String key, JsonNode value, int column) {
        written.append(head(key).replace("\n", "\n" + " ".repeat(column)));
        var begin = written.length();
        entry(STAND_IN, value, column);
        written.delete(begin, begin + STAND_IN.length());
    }

    /** What stands before the colon. */
    private static String head(String key) {
        if (LineBreaks.areIn(key)) {
            var quoted = LineBreaks.quoted(key);
            return key.length() > LONGEST_KEY ? "? " + quoted + '\n' : quoted;
        }
        var entry = JacksonYaml.write(JSON.objectNode().put(key, true));
        return entry.substring(0, entry.lastIndexOf(':'));
    }

    /** @param column where the dashes stand, and where the first one is written */
    private StringBuilder items(ArrayNode list, int column) {
        for (var index = 0; index < list.size(); index++) {
            if (index > 0) {
                written.repeat(' ', column);
            }
            item(list.get(index), column);
        }
        return written;
    }

    private void item(JsonNode value, int column) {
        switch (value) {
            case ObjectNode mapping
            when !mapping.isEmpty() -> {
                written.append("- ");
                entries(mapping, column + STEP);
            }
            case ArrayNode list
            when !list.isEmpty() -> {
                written.append("- ");
                items(list, column + STEP);
            }
            case JsonNode other ->
                single(other)
                        .ifPresentOrElse(
                                text -> written.append("- ").append(text).append('\n'),
                                () -> shifted(JSON.arrayNode().add(other), column));
        }
    }

    /** A value on one line; nothing if it is none, or not a simple one. */
    private static Optional<String> single(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> PlainText.of(value.textValue());
            case BOOLEAN, NULL -> Optional.of(value.asText());
            case NUMBER ->
                value.isIntegralNumber() || value.isBigDecimal() ? Optional.of(value.asText()) : Optional.empty();
            case OBJECT -> value.isEmpty() ? Optional.of("{}") : Optional.empty();
            case ARRAY -> value.isEmpty() ? Optional.of("[]") : Optional.empty();
            case BINARY, MISSING, POJO -> Optional.empty();
        };
    }

    /** A mapping or list of one, whose further lines are moved to its column. */
    private void shifted(JsonNode one, int column) {
        var lines = AFTER_BREAK.split(JacksonYaml.write(one), -1);
        for (var index = 0; index < lines.length; index++) {
            var blank = lines[index].length() <= 1;
            written.repeat(' ', index == 0 || blank ? 0 : column).append(lines[index]);
        }
    }
}
