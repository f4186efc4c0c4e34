package dev.catamaran.compose.read;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Directive;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.util.ArrayList;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.ParserImpl;

/**
 * The parser's events as values. {@link Bounds#DEPTH} bounds its recursion, {@link Bounds#NODES} what it makes: it stops
 * at the first value beyond, for the parser would take minutes for what follows.
 */
final class Composer {
    private final ParserImpl events;
    private final Places places;
    private final Problems problems;
    private Anchors anchors = new Anchors();
    private Dates dates = new Dates();
    private int nodes;
    private int deepest;
    private boolean stopped;

    Composer(ParserImpl events, Places places, Problems problems) {
        this.events = events;
        this.places = places;
        this.problems = problems;
        events.next();
    }

    /** Whether another document follows. */
    boolean hasDocument() {
        return !stopped && events.checkEvent(ID.DocumentStart);
    }

    /** The next document. */
    Node document() {
        version((DocumentStartEvent) events.next());
        anchors = new Anchors();
        dates = new Dates();
        var document = value(Path.root(), 0);
        if (stopped) {
            return document;
        }
        events.next();
        if (document.directive() == Directive.RESET) {
            problems.invalid(document.origin(), "", "a whole document cannot be reset", "remove the tag !reset");
        }
        dates.check(document, problems);
        return document;
    }

    private void version(DocumentStartEvent start) {
        start.getSpecVersion()
                .filter(version -> version.getMajor() != 1 || version.getMinor() != 1)
                .ifPresent(version -> Syntax.tell(version, places.of(start), problems));
    }

    /** @param depth how many collections are around the value */
    private Node value(Path path, int depth) {
        if (stopped) {
            return Scalar.nothing(Origin.COMPOSE);
        }
        var event = events.next();
        var origin = places.of(event);
        if (event instanceof AliasEvent alias) {
            return alias(alias, origin, path, depth);
        }
        if (event instanceof ScalarEvent scalar) {
            var value = new Scalars(dates, problems).value(scalar, origin, path);
            reserve(value.weight(), depth, origin, path);
            return anchors.close(scalar.getAnchor(), value, value.weight(), 0);
        }
        reserve(1, depth + 1, origin, path);
        return switch (event) {
            case CollectionStartEvent start -> collection(start, origin, path, depth + 1);
            case Event other -> throw new IllegalStateException("A value was to come, not " + other);
        };
    }

    private Node alias(AliasEvent event, Origin origin, Path path, int depth) {
        var found = anchors.find(event.getAlias(), origin, path, problems);
        reserve(found.nodes(), depth + found.height(), origin, path);
        return found.node();
    }

    private Node collection(CollectionStartEvent start, Origin origin, Path path, int depth) {
        anchors.open(start.getAnchor());
        var nodesBefore = nodes;
        var deepestBefore = deepest;
        deepest = depth;
        var value = start instanceof MappingStartEvent ? mapping(origin, path, depth) : sequence(origin, path, depth);
        var height = deepest - depth + 1;
        deepest = Math.max(deepest, deepestBefore);
        var directive = Scalars.directive(start.getTag().orElse(""));
        return anchors.close(start.getAnchor(), value.with(directive), nodes - nodesBefore + 1, height);
    }

    private Sequence sequence(Origin origin, Path path, int depth) {
        var items = new ArrayList<Node>();
        while (goesOn(ID.SequenceEnd)) {
            var item = value(path.item(items.size()), depth);
            if (item.directive() != Directive.RESET) {
                items.add(item);
            }
        }
        return Sequence.of(items, origin);
    }

    private Mapping mapping(Origin origin, Path path, int depth) {
        var keys = new Keys(path, dates, problems);
        while (goesOn(ID.MappingEnd)) {
            var event = events.peekEvent();
            var key = value(path, depth);
            var word = key instanceof Scalar scalar ? scalar.text() : "";
            var value = value(path.key(word), depth);
            if (Keys.isMerge(event)) {
                keys.merge(places.of(event), value);
            } else {
                keys.add(places.of(event), key, value);
            }
        }
        return keys.mapping(origin);
    }

    /** Whether a collection has another value; passes over its end. */
    private boolean goesOn(ID end) {
        if (!stopped && events.checkEvent(end)) {
            events.next();
            return false;
        }
        return !stopped;
    }

    /** Makes room for values; without it says so and stops. */
    private void reserve(int count, int depth, Origin origin, Path path) {
        deepest = Math.max(deepest, depth);
        nodes += count;
        if (depth > Bounds.DEPTH) {
            var reason = "more than " + Bounds.DEPTH + " mappings and lists stand in one another";
            problems.tooMuch(origin, path.toString(), reason, "");
            stopped = true;
        } else if (nodes > Bounds.NODES) {
            var reason = "the file holds more than " + Bounds.NODES + " values, aliases counted as what they stand for";
            problems.tooMuch(origin, path.toString(), reason, "use fewer aliases of aliases");
            stopped = true;
        }
    }
}
