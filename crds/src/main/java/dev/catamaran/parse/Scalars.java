package dev.catamaran.parse;

import dev.catamaran.value.Bytes;
import dev.catamaran.value.Cpu;
import dev.catamaran.value.Durations;
import dev.catamaran.value.UserId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every type that is written as one value. A record takes part when it has {@code parse(String)} and {@code PATTERN}. */
public final class Scalars {
    /** What a user naturally writes as a bare number, {@code cpu: 1} or {@code user: 1000}, is taken as one. */
    private static final Set<Class<?>> BARE = Set.of(Cpu.class, Bytes.class, UserId.class);

    private static final ClassValue<ScalarType> TYPES = new ClassValue<>() {
        @Override
        protected ScalarType computeValue(Class<?> type) {
            return make(type);
        }
    };

    private Scalars() {}

    /** The type of a Java type, boxed; a fault of the model where there is none. */
    public static ScalarType of(Class<?> type) {
        return TYPES.get(type);
    }

    private static ScalarType make(Class<?> type) {
        if (type == String.class) {
            return plain(type, "a text", ScalarType.Notation.TEXT, text -> text);
        } else if (type == Integer.class) {
            return plain(type, "a whole number", ScalarType.Notation.INTEGER, Integer::valueOf);
        } else if (type == Long.class) {
            return plain(type, "a whole number", ScalarType.Notation.INTEGER, Long::valueOf);
        } else if (type == Boolean.class) {
            return plain(type, "true or false", ScalarType.Notation.FLAG, Scalars::flag);
        } else if (type == Duration.class) {
            return duration();
        } else if (type.isEnum()) {
            return enumeration(type);
        }
        return grammar(type);
    }

    private static ScalarType plain(
            Class<?> type, String title, ScalarType.Notation notation, Function<String, Object> parse) {
        return new ScalarType(type, title, notation, Optional.empty(), List.of(), parse, Object::toString);
    }

    private static Object flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }

    private static ScalarType duration() {
        return new ScalarType(
                Duration.class,
                title(Durations::parse),
                ScalarType.Notation.TEXT,
                Optional.of(Durations.PATTERN),
                List.of(),
                Durations::parse,
                value -> Durations.format((Duration) value));
    }

    private static ScalarType enumeration(Class<?> type) {
        var constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(Object::toString, Function.identity()));
        var names = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        Function<String, Object> parse = text -> {
            var constant = constants.get(text);
            if (constant == null) {
                throw new IllegalArgumentException("one of " + String.join(", ", names));
            }
            return constant;
        };
        return new ScalarType(
                type, title(parse), ScalarType.Notation.TEXT, Optional.empty(), names, parse, Object::toString);
    }

    private static ScalarType grammar(Class<?> type) {
        try {
            var method = type.getMethod("parse", String.class);
            var pattern = (String) type.getField("PATTERN").get(type);
            Function<String, Object> parse = text -> call(method, text);
            return new ScalarType(
                    type,
                    title(parse),
                    BARE.contains(type) ? ScalarType.Notation.TEXT_OR_INTEGER : ScalarType.Notation.TEXT,
                    Optional.of(pattern),
                    List.of(),
                    parse,
                    Object::toString);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is no scalar: it has no parse(String) and PATTERN", e);
        }
    }

    /** What the type's own refusal calls it; the empty text is none of any type. */
    private static String title(Function<String, Object> parse) {
        try {
            throw new IllegalStateException("the empty text is " + parse.apply(""));
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Object call(Method parse, String text) {
        try {
            return parse.invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
