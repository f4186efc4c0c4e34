package dev.catamaran.compose.read;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Colons right before a comma or a closing bracket: {@code [kelp:, reef]}. YAML 1.2 takes the word before them for a key
 * without a value; for Compose, whose YAML is older, they belong to the text.
 */
final class Colons {
    private static final String CLOSING = ",]}";
    private static final String MARKS = "\"'{?&!*";

    private Colons() {}

    /** A key with such a colon. */
    static Node key(Event event, Node key) {
        return event instanceof ScalarEvent scalar
                        && scalar.isPlain()
                        && key instanceof Scalar read
                        && scalar.getEndMark().filter(Colons::isTight).isPresent()
                ? read.with(Kind.TEXT, scalar.getValue() + ":")
                : key;
    }

    /** An item of a list: what was taken for a mapping of such a key alone is the text. */
    static Node item(Event event, Node item) {
        if (!(event instanceof MappingStartEvent start && start.isFlow() && item instanceof Mapping pair)
                || pair.entries().size() != 1
                || start.getStartMark().filter(Colons::isPlain).isEmpty()) {
            return item;
        }
        var only = pair.entries().firstEntry();
        var nothing = only.getValue().value() instanceof Scalar value && value.isNull();
        return nothing && only.getKey().endsWith(":")
                ? Scalar.text(only.getKey(), only.getValue().key())
                : item;
    }

    private static boolean isTight(Mark end) {
        var next = end.getPointer() + 1;
        return next < end.getBuffer().length
                && end.getBuffer()[next - 1] == ':'
                && CLOSING.indexOf(end.getBuffer()[next]) >= 0;
    }

    /** Whether a plain word begins here. */
    private static boolean isPlain(Mark start) {
        return MARKS.indexOf(start.getBuffer()[start.getPointer()]) < 0;
    }
}
