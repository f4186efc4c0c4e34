package dev.catamaran.compose.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.compose.form.Form;
import dev.catamaran.compose.form.Form.Choice;
import dev.catamaran.compose.form.Form.Either;
import dev.catamaran.compose.form.Form.ListOf;
import dev.catamaran.compose.form.Form.MapOf;
import dev.catamaran.compose.form.Form.Nullable;
import dev.catamaran.compose.form.Form.Raw;
import dev.catamaran.compose.form.Form.Section;
import dev.catamaran.compose.form.Form.Shortened;
import dev.catamaran.compose.form.Form.Value;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The paths of all keys, {@code services.*.ports[].target}, by a form or by a JSON schema. */
final class KeyPaths {
    private static final List<String> ALTERNATIVES = List.of("oneOf", "allOf", "anyOf");

    private final NavigableSet<String> paths = new TreeSet<>();

    private KeyPaths() {}

    static NavigableSet<String> of(Form form) {
        var keys = new KeyPaths();
        keys.walk(form, "");
        return keys.paths;
    }

    /** Keys below those of {@code raw}, which are kept and not interpreted, are left away. */
    static NavigableSet<String> of(JsonNode schema, List<String> raw) {
        var keys = new KeyPaths();
        keys.walk(schema, schema, "");
        keys.paths.removeIf(path -> raw.stream().anyMatch(prefix -> path.startsWith(prefix) && !path.equals(prefix)));
        return keys.paths;
    }

    private void walk(Form form, String path) {
        switch (form) {
            case Value _, Raw _ -> {}
            case Shortened(var inner, var _) -> walk(inner, path);
            case Nullable(var inner, var _) -> walk(inner, path);
            case Either(var _, var section) -> walk(section, path);
            case ListOf(var element, var _) -> walk(element, path + "[]");
            case MapOf(var element, var _) -> walk(element, key(path, "*"));
            case Choice(var word, var sections) -> {
                paths.add(key(path, word));
                sections.values().forEach(section -> walk(section, path));
            }
            case Section section ->
                section.keys().forEach((name, field) -> {
                    paths.add(key(path, name));
                    walk(field.form(), key(path, name));
                });
        }
    }

    private void walk(JsonNode root, JsonNode schema, String path) {
        if (schema.has("$ref")) {
            walk(root, root.at(schema.path("$ref").asText().substring(1)), path);
        }
        for (var word : ALTERNATIVES) {
            schema.path(word).forEach(alternative -> walk(root, alternative, path));
        }
        schema.path("properties").properties().forEach(property -> {
            paths.add(key(path, property.getKey()));
            walk(root, property.getValue(), key(path, property.getKey()));
        });
        schema.path("patternProperties").properties().stream()
                .filter(property -> !property.getKey().equals("^x-"))
                .forEach(property -> walk(root, property.getValue(), key(path, "*")));
        if (schema.has("items")) {
            walk(root, schema.path("items"), path + "[]");
        }
    }

    private static String key(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
