package dev.catamaran.parse.advice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.POJONode;
import java.util.Optional;

/**
 * A value without quotes that means one thing in YAML 1.2, which is read here, and another in YAML 1.1, which
 * {@code kubectl} reads; or that begins with a zero, which looks as if it did. It stands in the tree in place of the value.
 *
 * @param written as it stands in the file
 * @param here what YAML 1.2 makes of it
 * @param there what {@code kubectl} makes of it: {@code true}, {@code false} or a number
 * @param ofKey whether it is the key of an entry, in the place of whose value this stands
 */
public record Doubt(String written, JsonNode here, String there, boolean ofKey) {
    /** What is in doubt at a node, if anything. */
    public static Optional<Doubt> at(JsonNode node) {
        return node instanceof POJONode pojo && pojo.getPojo() instanceof Doubt doubt
                ? Optional.of(doubt)
                : Optional.empty();
    }

    /** The node that stands in the tree. */
    public JsonNode node() {
        return JsonNodeFactory.instance.pojoNode(this);
    }

    /** Whether {@code kubectl} takes it for true or false. */
    public boolean isFlag() {
        return there.equals("true") || there.equals("false");
    }

    /** As written: what a message shows. */
    @Override
    public String toString() {
        return written;
    }
}
