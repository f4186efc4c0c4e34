package dev.catamaran.compare.effect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Values that could stand in place of another one: near to it, so that most of them are valid. */
final class Values {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private Values() {}

    /**
     * Other values of a type.
     *
     * @param value what is written; missing where nothing is
     * @param standard what holds then
     */
    static Stream<JsonNode> besides(JsonNode value, Class<?> type, Optional<String> standard) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .filter(constant -> !constant.equals(value.asText()))
                    .map(TextNode::valueOf);
        }
        if (type == Boolean.class) {
            return Stream.of(BooleanNode.valueOf(!value.asBoolean(Boolean.parseBoolean(standard.orElse("")))));
        }
        var text = value.isValueNode() ? value.asText() : standard.orElse("");
        if (value.isNumber() || Number.class.isAssignableFrom(type)) {
            return NUMBER.matcher(text).matches() ? around(text).mapToObj(LongNode::valueOf) : Stream.empty();
        }
        return text.isEmpty() ? Stream.empty() : texts(text).map(TextNode::valueOf);
    }

    private static LongStream around(String number) {
        var count = Long.parseLong(number);
        return LongStream.of(count + 1, count - 1);
    }

    /** With another number in it, in as many digits; else longer. */
    private static Stream<String> texts(String text) {
        var number = NUMBER.matcher(text);
        return number.find()
                ? around(number.group())
                        .mapToObj(other ->
                                number.replaceFirst(("%0" + number.group().length() + "d").formatted(other)))
                : Stream.of(text + "x");
    }
}
