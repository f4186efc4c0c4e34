package dev.catamaran.compose.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.catamaran.compose.form.Word;
import dev.catamaran.compose.model.unit.Bytes;
import dev.catamaran.compose.model.unit.Count;
import dev.catamaran.compose.model.unit.FileMode;
import dev.catamaran.compose.value.Durations;
import java.math.BigDecimal;
import java.time.Duration;

/** Writes single values. */
final class Leaves {
    private Leaves() {}

    static JsonNode of(Object value) {
        return switch (value) {
            case String text -> TextNode.valueOf(Dollars.doubled(text));
            case Boolean flag -> BooleanNode.valueOf(flag);
            case Long number -> LongNode.valueOf(number);
            case Float number -> Nodes.number(new BigDecimal(number.toString()));
            case Bytes(var count) -> TextNode.valueOf(Long.toString(count));
            case Count(var number) -> LongNode.valueOf(number);
            case FileMode mode -> TextNode.valueOf(mode.toString());
            case Duration duration -> TextNode.valueOf(Durations.print(duration));
            case Word word -> TextNode.valueOf(word.word());
            default -> throw new IllegalArgumentException("no leaf: " + value.getClass());
        };
    }

    /** Whether a value is the same as none for a key that is shown only when it is filled. */
    static boolean isZero(Object value) {
        return switch (value) {
            case String text -> text.isEmpty();
            case Boolean flag -> !flag;
            case Long number -> number == 0;
            case Float number -> number == 0;
            case Bytes(var count) -> count == 0;
            case Count(var number) -> number == 0;
            case Duration duration -> duration.isZero();
            default -> false;
        };
    }

    /** What is shown of a value that was not written. */
    static JsonNode absent(Class<?> type) {
        if (type == Long.class) {
            return LongNode.valueOf(0);
        }
        return TextNode.valueOf(type == Bytes.class ? "0" : "");
    }
}
