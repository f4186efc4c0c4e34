package dev.catamaran.compose.canonical;

import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import dev.catamaran.compose.value.ExtraHost;
import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists of texts that stand for mappings. A key that is there twice has the last value. */
record Pairs(Path path, Problems problems) {
    /** A text split at the first separator. */
    private record Pair(String key, Optional<Node> value) {}

    /** The mapping; empty if an entry is none, which is told. */
    Optional<Node> of(Syntax syntax, Sequence list) {
        var values = new LinkedHashMap<String, List<Node>>();
        var whole = true;
        for (var i = 0; i < list.items().size(); i++) {
            var pair = list.items().get(i) instanceof Scalar text && text.kind() == Scalar.Kind.TEXT
                    ? pair(syntax, text, path.item(i))
                    : Optional.<Pair>empty();
            whole &= pair.isPresent();
            pair.ifPresent(found -> found.value()
                    .ifPresent(value -> values.computeIfAbsent(found.key(), _ -> new ArrayList<>())
                            .add(value)));
        }
        var entries = new LinkedHashMap<String, Mapping.Entry>();
        values.forEach((key, all) -> {
            var value = syntax == Syntax.HOSTS ? joined(all) : all.getLast();
            entries.put(key, new Mapping.Entry(value.origin(), value));
        });
        return whole ? Optional.of(new Mapping(entries, list.origin(), list.directive())) : Optional.empty();
    }

    private static Sequence joined(List<Node> lists) {
        var all = lists.stream().map(Sequence.class::cast).toList();
        return all.getFirst()
                .with(all.stream().flatMap(list -> list.items().stream()).toList());
    }

    private Optional<Pair> pair(Syntax syntax, Scalar text, Path there) {
        var split = split(text, '=');
        return switch (syntax) {
            case VARIABLES ->
                spaced(split, text, there) ? Optional.empty() : valued(split, Scalar.nothing(text.origin()));
            case PAIRS -> valued(split, text.with(Scalar.Kind.TEXT, ""));
            case NAMES -> Optional.of(new Pair(text.text(), Optional.of(Scalar.nothing(text.origin()))));
            case DEPENDENCIES -> Optional.of(new Pair(text.text(), Optional.of(started(text))));
            case CONTEXTS -> split.value().isPresent() ? Optional.of(split) : bad(text, there, "write NAME=CONTEXT");
            case KEYS -> key(split, text, there);
            case HOSTS -> host(text, there);
            case ONE, SINGLE, FILLED, ALL, CONTEXT, SERVICE, COMMAND, TEST, EXTERNAL -> Optional.empty();
            case PORT, MOUNT, SOURCE, DEVICE, ENV_FILE, INCLUDE -> Optional.empty();
        };
    }

    private static Pair split(Scalar text, char separator) {
        var at = text.text().indexOf(separator);
        return at < 0
                ? new Pair(text.text(), Optional.empty())
                : new Pair(
                        text.text().substring(0, at),
                        Optional.of(text.with(text.kind(), text.text().substring(at + 1))));
    }

    private static Optional<Pair> valued(Pair pair, Node absent) {
        return Optional.of(new Pair(pair.key(), pair.value().or(() -> Optional.of(absent))));
    }

    private static Mapping started(Scalar name) {
        return Mapping.of(Map.of(), name.origin())
                .with("condition", Scalar.text("service_started", name.origin()))
                .with("required", Scalars.flag(true));
    }

    /** A variable's name must not end with a space, which is easily overlooked. The value may be secret. */
    private boolean spaced(Pair pair, Scalar text, Path there) {
        var name = pair.key();
        if (name.isEmpty() || !Character.isWhitespace(name.charAt(name.length() - 1))) {
            return false;
        }
        problems.invalid(text.origin(), there.toString(), "has a space before '='", "remove the space");
        return true;
    }

    private Optional<Pair> key(Pair pair, Scalar text, Path there) {
        return pair.value().isPresent() || pair.key().equals("default")
                ? valued(pair, Scalar.nothing(text.origin()))
                : bad(text, there, "write ID=PATH, or default");
    }

    private Optional<Pair> host(Scalar text, Path there) {
        return switch (ExtraHost.parse(text.text())) {
            case Valid<ExtraHost>(var host) -> Optional.of(new Pair(host.name(), Optional.of(addresses(text, host))));
            case Invalid<ExtraHost>(var reason, var fix) -> {
                problems.invalid(text, there.toString(), reason, fix);
                yield Optional.empty();
            }
        };
    }

    private static Sequence addresses(Scalar text, ExtraHost host) {
        var items = host.addresses().stream()
                .map(address -> text.with(text.kind(), address))
                .toList();
        return Sequence.of(items, text.origin());
    }

    private Optional<Pair> bad(Scalar text, Path there, String fix) {
        problems.invalid(text, there.toString(), "has no value", fix);
        return Optional.empty();
    }
}
