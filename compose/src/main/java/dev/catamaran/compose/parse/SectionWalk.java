package dev.catamaran.compose.parse;

import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Field;
import dev.catamaran.compose.form.Form;
import dev.catamaran.compose.form.Form.ListOf;
import dev.catamaran.compose.form.Form.MapOf;
import dev.catamaran.compose.form.Form.Nullable;
import dev.catamaran.compose.form.Form.Section;
import dev.catamaran.compose.form.Form.Shortened;
import dev.catamaran.compose.form.Shown.When;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Reads the keys of one mapping into a record and the records inlined in it. */
record SectionWalk(Walk walk, Mapping tree, Path path) {
    private static final SequencedMap<String, Object> NOTHING =
            Collections.unmodifiableSequencedMap(new LinkedHashMap<>());

    Optional<Object> read(Section section) {
        return switch (walk.stage()) {
            case WRITTEN -> checked(section);
            case CANONICAL -> bound(section);
        };
    }

    /** Looks at what is written alone, which is little of what there is. What is given stands for a record. */
    private Optional<Object> checked(Section section) {
        var known = section.keys();
        tree.entries().forEach((key, entry) -> {
            var field = known.get(key);
            if (walk.problems().isOver()) {
                return;
            }
            if (field == null) {
                own(section, key, entry);
            } else {
                written(field, entry.value());
            }
        });
        for (var field : section.required()) {
            if (!tree.has(field.key())) {
                absent(field);
            }
        }
        return Optional.of(section);
    }

    private Optional<Object> bound(Section section) {
        var known = section.keys();
        tree.entries().forEach((key, entry) -> {
            if (!known.containsKey(key)) {
                own(section, key, entry);
            }
        });
        return fields(section);
    }

    /** A key that only an extension can be. */
    private void own(Section section, String key, Mapping.Entry entry) {
        if (!section.extensible() || !Extensions.owns(key)) {
            unknown(section, key, entry);
        }
    }

    private void unknown(Section section, String key, Mapping.Entry entry) {
        var there = path.key(key).toString();
        if (section.open()) {
            walk.problems().ignored(entry.key(), there, "is not known here, and Compose ignores it", "remove it");
            return;
        }
        var reason = Extensions.owns(key) ? "keys x-… are not allowed here" : "is not known here";
        var near = walk.problems().isFull()
                ? ""
                : Texts.nearest(key, section.keys().sequencedKeySet());
        var otherwise = section.extensible() ? "remove it, or begin it with x-" : "remove it";
        walk.problems().invalid(entry.key(), there, reason, near.isEmpty() ? otherwise : near);
    }

    private Optional<Object> fields(Section section) {
        var components = new ArrayList<Object>(section.fields().size());
        for (var field : section.fields()) {
            component(field).ifPresent(components::add);
        }
        return components.size() == section.fields().size() ? Optional.of(section.make(components)) : Optional.empty();
    }

    private Optional<Object> inlined(Section section) {
        return Blanks.of(section, tree).or(() -> fields(section));
    }

    private Optional<Object> component(Field field) {
        return switch (field.place()) {
            case ORIGIN -> Optional.of(tree.origin());
            case EXTENSIONS -> Optional.of(extensions());
            case INLINE -> field.form() instanceof Section inner ? inlined(inner) : Optional.empty();
            case KEY -> {
                var entry = tree.entries().get(field.key());
                yield entry == null ? absent(field) : written(field, entry.value());
            }
        };
    }

    private Optional<Object> written(Field field, Node node) {
        if (field.form() instanceof Nullable && Walk.isNothing(node)) {
            return Optional.of(unwritten(field));
        }
        if (field.shown() == When.IGNORED) {
            walk.problems()
                    .ignored(node.origin(), path.key(field.key()).toString(), "has no effect in Compose", "remove it");
        }
        var value = walk.read(field.form(), node, path.key(field.key()));
        return field.optional() ? value.map(Optional::of) : value;
    }

    private Optional<Object> absent(Field field) {
        if (field.required()) {
            walk.problems()
                    .invalid(
                            tree.origin(),
                            path.key(field.key()).toString(),
                            "is missing",
                            "write " + field.key() + ":");
            return Optional.empty();
        }
        return Optional.of(unwritten(field));
    }

    static Object unwritten(Field field) {
        return field.optional() ? Optional.empty() : nothing(field.form());
    }

    private static Object nothing(Form form) {
        return switch (form) {
            case ListOf _ -> List.of();
            case MapOf _ -> NOTHING;
            case Shortened(var inner, var _) -> nothing(inner);
            case Nullable(var inner, var _) -> nothing(inner);
            case Form.Value _, Section _, Form.Choice _, Form.Either _, Form.Raw _ ->
                throw new IllegalStateException("a component that must be written was not");
        };
    }

    private Extensions extensions() {
        var found = new LinkedHashMap<String, Node>();
        tree.entries().forEach((key, entry) -> {
            if (Extensions.owns(key)) {
                found.put(key, entry.value());
            }
        });
        return Extensions.of(found);
    }
}
