package dev.catamaran.compose.template;

import java.util.Optional;

/** What stands after a name in braces: {@code ${NAME:-word}}. The longer signs stand first, so that they are tried first. */
enum Operator {
    DEFAULT_IF_EMPTY(":-", true),
    REQUIRED_AND_FILLED(":?", true),
    OTHER_IF_FILLED(":+", true),
    DEFAULT("-", false),
    REQUIRED("?", false),
    OTHER("+", false);

    private final String sign;
    private final boolean emptyIsUnset;

    Operator(String sign, boolean emptyIsUnset) {
        this.sign = sign;
        this.emptyIsUnset = emptyIsUnset;
    }

    String sign() {
        return sign;
    }

    /** The value if it counts as one for this operator. */
    Optional<String> given(Optional<String> value) {
        return value.filter(text -> !(emptyIsUnset && text.isEmpty()));
    }

    /** The operator whose sign stands at an offset. */
    static Optional<Operator> at(String text, int offset) {
        for (var operator : values()) {
            if (text.startsWith(operator.sign, offset)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }
}
