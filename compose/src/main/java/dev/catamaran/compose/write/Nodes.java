package dev.catamaran.compose.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.math.BigDecimal;

/** Writes what is kept and not interpreted. */
final class Nodes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Nodes() {}

    /** In JSON an empty list is {@code null}, for Compose's own reasons. */
    static JsonNode of(Node node, Style style) {
        return switch (node) {
            case Scalar scalar -> scalar(scalar);
            case Sequence sequence when style == Style.JSON && sequence.items().isEmpty() -> NullNode.instance;
            case Sequence sequence -> {
                var array = new ArrayNode(JSON, sequence.items().size());
                sequence.items().forEach(item -> array.add(of(item, style)));
                yield array;
            }
            case Mapping mapping -> {
                var object = JSON.objectNode();
                mapping.entries().forEach((key, entry) -> object.set(Dollars.doubled(key), of(entry.value(), style)));
                yield object;
            }
        };
    }

    /** A number without superfluous zeros: {@code 2.50} is {@code 2.5}. */
    static JsonNode number(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0
                ? JSON.numberNode(value.toBigInteger())
                : DecimalNode.valueOf(value.stripTrailingZeros());
    }

    private static JsonNode scalar(Scalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> TextNode.valueOf(Dollars.doubled(scalar.text()));
            case BOOLEAN -> BooleanNode.valueOf(Boolean.parseBoolean(scalar.text()));
            case NULL -> NullNode.instance;
            case INTEGER -> number(new BigDecimal(scalar.text()));
            case FLOAT -> fraction(scalar.text());
        };
    }

    /** Infinity and what is no number have no JSON; they stay texts. */
    private static JsonNode fraction(String text) {
        return text.endsWith("Inf") || text.equals("NaN") ? TextNode.valueOf(text) : number(new BigDecimal(text));
    }
}
