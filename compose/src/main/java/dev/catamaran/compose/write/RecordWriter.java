package dev.catamaran.compose.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Field;
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
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shown.When;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.model.section.BlkioConfig;
import dev.catamaran.compose.model.section.Ulimit;
import dev.catamaran.compose.tree.Node;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a record by its form. */
record RecordWriter(Style style) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    ObjectNode section(Section form, Record owner) {
        var tree = JSON.objectNode();
        fields(form, owner, tree);
        return tree;
    }

    private void fields(Section form, Record owner, ObjectNode tree) {
        for (var field : form.fields()) {
            var value = field.of(owner);
            switch (field.place()) {
                case ORIGIN -> {}
                case INLINE -> {
                    if (field.form() instanceof Section inner) {
                        fields(inner, (Record) value, tree);
                    }
                }
                case EXTENSIONS -> {
                    if (style == Style.YAML && field.shown() != When.NEVER) {
                        ((Extensions) value)
                                .entries()
                                .forEach((key, node) -> tree.set(Dollars.doubled(key), Nodes.of(node, style)));
                    }
                }
                case KEY -> written(field, value).ifPresent(node -> tree.set(key(owner, field), node));
            }
        }
    }

    /** Compose prints these with their names in Go. */
    private String key(Record owner, Field field) {
        var key = field.key();
        return style == Style.JSON && (owner instanceof BlkioConfig.Weight || owner instanceof BlkioConfig.Rate)
                ? key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1)
                : key;
    }

    private Optional<JsonNode> written(Field field, Object component) {
        if (field.shown() == When.NEVER || field.shown() == When.IGNORED) {
            return Optional.empty();
        }
        var value = field.optional() ? (Optional<?>) component : Optional.of(component);
        if (value.isEmpty()) {
            return field.shown() == When.ALWAYS ? absent(field.form()) : Optional.empty();
        }
        var node = node(field.form(), value.get());
        return switch (field.shown()) {
            case WRITTEN -> Optional.of(node);
            case FILLED -> Optional.of(node).filter(_ -> !isZero(value.get()));
            case ALWAYS ->
                Optional.of(node)
                        .filter(_ -> style == Style.JSON || !(node instanceof ObjectNode object && object.isEmpty()));
            case NEVER, IGNORED -> Optional.empty();
        };
    }

    private static boolean isZero(Object value) {
        return switch (value) {
            case Leaf<?>(var leaf, var _) -> Leaves.isZero(leaf);
            case Collection<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
    }

    private Optional<JsonNode> absent(Form form) {
        return switch (form) {
            case Value(var type, var _, var _) -> Optional.of(Leaves.absent(type));
            case Shortened(var inner, var _) -> absent(inner);
            case Nullable(var inner, var _) -> absent(inner);
            case ListOf _ -> style == Style.JSON ? Optional.of(NullNode.instance) : Optional.empty();
            case Section section -> style == Style.JSON ? Optional.of(empty(section)) : Optional.empty();
            case MapOf _, Choice _, Either _, Raw _ -> Optional.empty();
        };
    }

    private ObjectNode empty(Section section) {
        var tree = JSON.objectNode();
        section.keys().forEach((key, field) -> {
            if (field.shown() == When.ALWAYS) {
                absent(field.form()).ifPresent(node -> tree.set(key, node));
            }
        });
        return tree;
    }

    private JsonNode node(Form form, Object value) {
        return switch (form) {
            case Value _ -> leaf(((Leaf<?>) value).value());
            case Raw _ -> Nodes.of((Node) value, style);
            case Shortened(var _, var syntax) when syntax == Syntax.HOSTS -> Entries.hosts((Map<?, ?>) value);
            case Shortened(var _, var syntax) when syntax == Syntax.KEYS -> Entries.keys((Map<?, ?>) value);
            case Shortened(var inner, var _) -> node(inner, value);
            case Nullable(var inner, var optional)
            when optional ->
                ((Optional<?>) value).map(given -> node(inner, given)).orElse(NullNode.instance);
            case Nullable(var inner, var _) -> node(inner, value);
            case ListOf(var element, var _) -> {
                var array = JSON.arrayNode();
                ((List<?>) value).forEach(item -> array.add(node(element, item)));
                yield array;
            }
            case MapOf(var element, var _) -> {
                var object = JSON.objectNode();
                ((Map<?, ?>) value)
                        .forEach((key, item) -> object.set(Dollars.doubled((String) key), node(element, item)));
                yield object;
            }
            case Section section -> section(section, (Record) value);
            case Choice choice -> choice(choice, (Record) value);
            case Either _ -> Ulimits.of((Ulimit) value, style);
        };
    }

    private static JsonNode leaf(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Leaves::of).orElse(NullNode.instance)
                : Leaves.of(value);
    }

    private ObjectNode choice(Choice form, Record value) {
        var tree = JSON.objectNode();
        form.alternatives().forEach((word, section) -> {
            if (section.type() == value.getClass()) {
                tree.put(form.key(), word);
                fields(section, value, tree);
            }
        });
        return tree;
    }
}
