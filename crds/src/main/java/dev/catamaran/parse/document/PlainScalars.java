package dev.catamaran.parse.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import dev.catamaran.parse.advice.Doubt;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What a scalar of YAML is in JSON, by the core schema of YAML 1.2: {@code 0o17} is 15. */
final class PlainScalars {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ScalarResolver CORE = new CoreSchema().getScalarResolver();
    /** More digits are no number that any field could hold, and reading them would take long. */
    private static final int MOST_DIGITS = 40;

    private static final Set<Tag> READ = Set.of(Tag.BOOL, Tag.INT, Tag.FLOAT);
    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0[0-9]+");

    private PlainScalars() {}

    /** The value; in doubt where {@code kubectl} reads another one, or where a number begins with a zero. */
    static JsonNode node(ScalarEvent event) {
        var value = value(event);
        var text = event.getValue();
        return isRead(event)
                ? EarlierYaml.reads(text)
                        .filter(there -> !isSame(value, there)
                                || LEADING_ZERO.matcher(text).matches())
                        .map(there -> new Doubt(text, value, there, false).node())
                        .orElse(value)
                : value;
    }

    /** What is wrong with a key that {@code kubectl} reads as another one, in the place of its value. */
    static Optional<Doubt> ofKey(ScalarEvent key) {
        return isRead(key)
                ? EarlierYaml.readsKey(key.getValue())
                        .map(there -> new Doubt(key.getValue(), JSON.textNode(key.getValue()), there, true))
                : Optional.empty();
    }

    /** Whether a reader looks for more than a text in it. */
    private static boolean isRead(ScalarEvent event) {
        return event.getTag().map(Tag::new).map(READ::contains).orElse(event.isPlain());
    }

    private static boolean isSame(JsonNode value, String there) {
        return value.isNumber() && value.decimalValue().compareTo(new BigDecimal(there)) == 0;
    }

    private static JsonNode value(ScalarEvent event) {
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
