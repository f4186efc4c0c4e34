package dev.catamaran.compose.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
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
import dev.catamaran.compose.form.Forms;
import dev.catamaran.compose.form.Word;
import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.model.unit.Bytes;
import dev.catamaran.compose.model.unit.Count;
import dev.catamaran.compose.model.unit.FileMode;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Projects in long syntax by the table of keys, with values of all kinds. Only what can be printed is written. */
final class Generated {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "a", "b-c", "1", "true", "$$x", "x y", "/p", "é: #", "'\"", "line\nline\n", "010", "~", "a=b", "0x1");
    private static final List<String> NAMES = List.of("alpha", "beta", "gamma");

    /** Their texts name services, which are not held against rules here. */
    private static final List<String> NAMING = List.of("links", "volumes_from");

    private final RandomGenerator random;

    Generated(long seed) {
        random = new Random(seed);
    }

    /** A project with one service at least. */
    ObjectNode project() {
        var project = section(Forms.of(Project.class), 0);
        if (!project.path("services").has("alpha")) {
            project.withObject("/services").putObject("alpha").put("image", "shop");
        }
        return project;
    }

    private ObjectNode section(Section form, int depth) {
        var tree = JSON.objectNode();
        form.keys().forEach((key, field) -> {
            if (isPrinted(field) && !NAMING.contains(key) && (field.required() || random.nextInt(depth + 4) == 0)) {
                tree.set(key, value(field.form(), depth + 1));
            }
        });
        if (form.extensible() && random.nextInt(8) == 0) {
            tree.set(
                    "x-own",
                    random.nextBoolean() ? text() : JSON.arrayNode().add(1.5).addNull());
        }
        return tree;
    }

    private static boolean isPrinted(Field field) {
        return switch (field.shown()) {
            case NEVER, IGNORED -> false;
            case FILLED, WRITTEN, ALWAYS -> true;
        };
    }

    private JsonNode value(Form form, int depth) {
        return switch (form) {
            case Value value -> single(value);
            case Shortened(var inner, var _) -> value(inner, depth);
            case Nullable(var inner, var _) -> value(inner, depth);
            case Either(var single, var section) ->
                random.nextBoolean() ? value(single.fields().getFirst().form(), depth) : section(section, depth);
            case ListOf(var element, var _) -> {
                var list = JSON.arrayNode();
                for (var i = 0; i < random.nextInt(3) + 1; i++) {
                    var item = value(element, depth);
                    if (!list.valueStream().toList().contains(item)) {
                        list.add(item);
                    }
                }
                yield list;
            }
            case MapOf(var element, var _) -> {
                var map = JSON.objectNode();
                for (var i = 0; i < random.nextInt(3); i++) {
                    map.set(NAMES.get(random.nextInt(NAMES.size())), value(element, depth));
                }
                yield map;
            }
            case Section section -> section(section, depth);
            case Choice(var key, var sections) -> {
                var word = List.copyOf(sections.sequencedKeySet()).get(random.nextInt(sections.size()));
                var section = sections.getOrDefault(word, Forms.of(Project.class));
                yield section(section, depth).put(key, word);
            }
            case Raw _ -> text();
        };
    }

    private JsonNode single(Value form) {
        var type = form.type();
        if (type == String.class) {
            return form.bounds().pattern().isEmpty() ? text() : TextNode.valueOf("missing");
        }
        if (type == Boolean.class) {
            return BooleanNode.valueOf(random.nextBoolean());
        }
        if (type == Long.class) {
            return LongNode.valueOf(random.nextInt(1, 100));
        }
        if (type == Float.class) {
            return DoubleNode.valueOf(random.nextInt(1, 100) / 8.0);
        }
        if (type == Duration.class || type == Bytes.class) {
            return TextNode.valueOf(random.nextInt(1, 100) + (type == Bytes.class ? "k" : "ms"));
        }
        if (type == FileMode.class || type == Count.class) {
            return LongNode.valueOf(random.nextInt(1, 100));
        }
        var words = type.getEnumConstants();
        return TextNode.valueOf(((Word) words[random.nextInt(words.length)]).word());
    }

    private JsonNode text() {
        return TextNode.valueOf(TEXTS.get(random.nextInt(TEXTS.size())));
    }
}
