package dev.catamaran.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One rule across fields.
 *
 * @param at the object in the schema that carries it: {@code volumes[].claim}; empty for {@code spec}
 * @param field the field below it that the API server names, {@code .hostIP}; empty for the object itself
 * @param cel the rule for the API server, true when it holds; absent: only the parser can tell
 * @param message what is wrong, a colon, how to mend it; {@code %s} stands for a value
 * @param values CEL for the values in the message
 * @param needs paths without which it cannot be judged: where one of them is wrong already, the rule has nothing to say
 */
public record Rule<S>(
        String at,
        String field,
        Optional<String> cel,
        String message,
        List<String> values,
        Check<S> check,
        List<String> needs) {

    Rule(String at, String field, Optional<String> cel, String message, List<String> values, Check<S> check) {
        this(at, field, cel, message, values, check, List.of());
    }

    /** The same rule in Java. */
    public sealed interface Check<S> {}

    /** Holds for a specification by itself. */
    public record Always<S>(Function<S, List<Offence>> offences) implements Check<S> {}

    /** Holds between an older and a newer specification. */
    public record Changing<S>(BiFunction<S, S, List<Offence>> offences) implements Check<S> {}

    /**
     * Where a rule is broken.
     *
     * @param path the field that a user has to look at
     * @param value what stands there; empty where that says nothing
     * @param values those of the message
     */
    public record Offence(String path, String value, List<String> values) {
        /** An offence of a rule whose message is always the same. */
        public static Offence at(String path, String value) {
            return new Offence(path, value, List.of());
        }
    }

    /** A rule that both the API server and the parser hold. */
    static <S> Rule<S> of(String at, String field, String cel, String message, Function<S, List<Offence>> offences) {
        return new Rule<>(at, field, Optional.of(cel), message, List.of(), new Always<>(offences));
    }

    /** A rule that CEL cannot say, or only at a price that the API server does not pay. */
    static <S> Rule<S> parserOnly(String at, String field, String message, Function<S, List<Offence>> offences) {
        return new Rule<>(at, field, Optional.empty(), message, List.of(), new Always<>(offences));
    }

    /** A rule that looks for something, which a mistake at that path would hide from it. */
    static <S> Rule<S> needing(String path, Rule<S> rule) {
        return new Rule<>(
                rule.at(), rule.field(), rule.cel(), rule.message(), rule.values(), rule.check(), List.of(path));
    }

    /** CEL that makes the message; absent where it is always the same. */
    public Optional<String> messageExpression() {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var expression = "'" + message + "'";
        for (var value : values) {
            expression = expression.replaceFirst("%s", "' + " + value + " + '");
        }
        return Optional.of(expression);
    }
}
