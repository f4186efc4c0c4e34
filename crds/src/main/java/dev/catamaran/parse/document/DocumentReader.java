package dev.catamaran.parse.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Violation;
import dev.catamaran.parse.advice.Doubt;
import dev.catamaran.parse.document.Document.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 or JSON: several documents per file, aliases, no key twice. Depth and the number of nodes, aliases
 * expanded, are bounded, so that no file can exhaust the reader.
 */
public final class DocumentReader {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 100;
    private static final int LONGEST_REASON = 200;
    private static final int MOST_NODES = 200_000;

    private final String source;
    private final Iterator<Event> events;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private final Map<String, Position> positions = new HashMap<>();
    private int nodes;

    private record Anchored(JsonNode node, int nodes) {}

    /** What stops a file from being read. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Optional<Mark> mark;
        private final String fix;

        Unreadable(Optional<Mark> mark, String reason, String fix) {
            super(reason);
            this.mark = mark;
            this.fix = fix;
        }
    }

    private DocumentReader(String source, String text) {
        this.source = source;
        this.events = new Parse(LoadSettings.builder().setLabel(source).build())
                .parseString(text)
                .iterator();
    }

    /**
     * Reads a file's documents; empty ones are left out. What is wrong has a path of the form {@code FILE:LINE:COLUMN}.
     *
     * @param source the file's name as the user gave it
     */
    public static Parsed<List<Document>> read(String source, String text) {
        try {
            return new Parsed.Valid<>(new DocumentReader(source, text).documents());
        } catch (Unreadable e) {
            return refused(source, e.mark, String.valueOf(e.getMessage()), e.fix);
        } catch (MarkedYamlEngineException e) {
            return refused(source, e.getProblemMark(), "is no YAML: " + e.getProblem(), "correct it");
        } catch (YamlEngineException e) {
            return refused(source, Optional.empty(), "is no YAML: " + e.getMessage(), "correct it");
        }
    }

    private static Parsed<List<Document>> refused(String source, Optional<Mark> mark, String reason, String fix) {
        var where = mark.map(it -> ":" + (it.getLine() + 1) + ":" + (it.getColumn() + 1));
        return Parsed.invalid(List.of(new Violation(source + where.orElse(""), "", shortened(reason), fix)));
    }

    private static String shortened(String reason) {
        var line = reason.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON - 3) + "...";
    }

    private List<Document> documents() {
        var documents = new ArrayList<Document>();
        while (events.hasNext()) {
            if (events.next().getEventId() == Event.ID.DocumentStart) {
                anchors.clear();
                positions.clear();
                var tree = node(events.next(), "", 0);
                if (!tree.isNull()) {
                    documents.add(new Document(source, tree, positions));
                }
            }
        }
        return List.copyOf(documents);
    }

    private JsonNode node(Event event, String path, int depth) {
        positions.putIfAbsent(path, position(event));
        count(event, 1);
        if (depth > DEEPEST) {
            throw new Unreadable(event.getStartMark(), "is nested more than " + DEEPEST + " deep", "flatten it");
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        var before = nodes;
        var node = switch (event.getEventId()) {
            case Scalar -> PlainScalars.node((ScalarEvent) event);
            case SequenceStart -> list(path, depth);
            case MappingStart -> object(path, depth);
            case Alias, StreamStart, StreamEnd, DocumentStart, DocumentEnd, SequenceEnd, MappingEnd, Comment ->
                throw new IllegalStateException("no node begins with " + event);
        };
        ((NodeEvent) event)
                .getAnchor()
                .ifPresent(anchor -> anchors.put(anchor, new Anchored(node, nodes - before + 1)));
        return node;
    }

    private JsonNode aliased(AliasEvent alias) {
        var anchored = anchors.get(alias.getAlias());
        if (anchored == null) {
            throw new Unreadable(
                    alias.getStartMark(),
                    "*" + alias.getAlias() + " has no &" + alias.getAlias() + " before it",
                    "add it");
        }
        count(alias, anchored.nodes());
        return anchored.node();
    }

    private ArrayNode list(String path, int depth) {
        var list = JSON.arrayNode();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            list.add(node(event, path + "[" + list.size() + "]", depth + 1));
        }
        return list;
    }

    private ObjectNode object(String path, int depth) {
        var object = JSON.objectNode();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw new Unreadable(event.getStartMark(), "a key must be a text", "write KEY: VALUE");
            }
            var name = key.getValue();
            if (object.has(name)) {
                throw new Unreadable(key.getStartMark(), "the key " + name + " is there twice", "remove one");
            }
            var below = path.isEmpty() ? name : path + "." + name;
            positions.put(below, position(key));
            positions.put(path + "[" + name + "]", position(key));
            var value = node(events.next(), below, depth + 1);
            object.set(name, PlainScalars.ofKey(key).map(Doubt::node).orElse(value));
        }
        return object;
    }

    private void count(Event event, int more) {
        nodes += more;
        if (nodes > MOST_NODES) {
            throw new Unreadable(
                    event.getStartMark(), "holds more than " + MOST_NODES + " values, aliases expanded", "split it");
        }
    }

    private static Position position(Event event) {
        return event.getStartMark()
                .map(mark -> new Position(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Position(1, 1));
    }
}
