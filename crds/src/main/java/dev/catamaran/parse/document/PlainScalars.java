package dev.catamaran.parse.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What a scalar of YAML is in JSON, by the core schema of YAML 1.2: {@code yes} is a text, {@code 0o17} is 15. */
final class PlainScalars {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ScalarResolver CORE = new CoreSchema().getScalarResolver();
    /** More digits are no number that any field could hold, and reading them would take long. */
    private static final int MOST_DIGITS = 40;

    private PlainScalars() {}

    static JsonNode node(ScalarEvent event) {
        var text = event.getValue();
        var tag = event.getTag().map(Tag::new).orElseGet(() -> CORE.resolve(text, event.isPlain()));
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        } else if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(text.toLowerCase(Locale.ROOT).equals("true"));
        } else if (tag.equals(Tag.INT) && text.length() <= MOST_DIGITS) {
            return integer(text);
        } else if (tag.equals(Tag.FLOAT) && text.length() <= MOST_DIGITS) {
            return fraction(text);
        }
        return JSON.textNode(text);
    }

    private static ValueNode integer(String text) {
        try {
            var number = text.startsWith("0o")
                    ? new BigInteger(text.substring(2), 8)
                    : text.startsWith("0x") ? new BigInteger(text.substring(2), 16) : new BigInteger(text);
            if (number.bitLength() < Integer.SIZE) {
                return JSON.numberNode(number.intValue());
            }
            return number.bitLength() < Long.SIZE ? JSON.numberNode(number.longValue()) : JSON.numberNode(number);
        } catch (NumberFormatException _) {
            return JSON.textNode(text);
        }
    }

    private static ValueNode fraction(String text) {
        try {
            return DecimalNode.valueOf(new BigDecimal(text));
        } catch (NumberFormatException _) {
            return JSON.textNode(text);
        }
    }
}
