package dev.catamaran.walk;

import dev.catamaran.shape.Bounds;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Shape.Scalar;
import dev.catamaran.value.Bytes;
import dev.catamaran.value.Cpu;
import dev.catamaran.value.Durations;
import dev.catamaran.value.FileMode;
import dev.catamaran.value.ImageReference;
import dev.catamaran.value.UserId;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Values of the types that one value in YAML can have: examples, neighbours of a given one, and the forms to cover. */
final class Scalars {
    private Scalars() {}

    /** Values for where none is: every constant of an enum, one of each form of the others. */
    static List<Object> examples(Scalar scalar, Set<String> references) {
        var type = scalar.type();
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        } else if (type == Boolean.class) {
            return List.of(true, false);
        } else if (type == Integer.class) {
            return List.of(number(scalar.bounds()));
        } else if (type == Duration.class) {
            return List.of(Duration.ofSeconds(7));
        } else if (type == Cpu.class) {
            return List.of(new Cpu(350));
        } else if (type == Bytes.class) {
            return List.of(new Bytes(96L << 20));
        } else if (type == FileMode.class) {
            return List.of(new FileMode(0640));
        } else if (type == UserId.class) {
            return List.of(new UserId("4242"), new UserId("keel"));
        } else if (type == ImageReference.class) {
            return List.of(new ImageReference("registry.example/other:2"));
        } else if (type == String.class) {
            return List.of(text(scalar.bounds(), references));
        }
        throw new IllegalStateException("no example of " + type);
    }

    private static int number(Bounds bounds) {
        return bounds.range()
                .map(range -> Math.min(4242, Integer.parseInt(range.max())))
                .orElse(4242);
    }

    private static String text(Bounds bounds, Set<String> references) {
        return bounds.form()
                .map(form -> switch (form) {
                    case LABEL, REFERENCE -> "other";
                    case ABSOLUTE_PATH -> "/other";
                    case VARIABLE -> "OTHER";
                    case PORT_NAME -> references.stream().findFirst().orElse("other");
                    case PERMISSIONS -> "0640";
                    case CAPABILITY -> "SYS_TIME";
                    case SIGNAL -> "SIGQUIT";
                    case ENDPOINT -> "tcp://192.0.2.7:2376";
                    case HEADER -> "X-Other";
                    case FIELD_PATH -> "spec.other";
                })
                .orElse("192.0.2.7");
    }

    /** Other values than this one: the next for amounts, every other constant, another form where there are several. */
    static List<Object> others(Object value, Bounds bounds, Set<String> references) {
        return switch (value) {
            case Enum<?> constant ->
                Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                        .filter(other -> other != constant)
                        .map(Object.class::cast)
                        .toList();
            case Boolean flag -> List.of(!flag);
            case Integer number -> neighbours(number, bounds);
            case Duration time -> List.of(time.plusSeconds(1), time.plusMillis(1));
            case Cpu(var millis) -> List.of(new Cpu(millis + 1));
            case Bytes(var count) -> List.of(new Bytes(count + 1), new Bytes(count + (1L << 20)));
            case FileMode(var bits) -> List.of(new FileMode(bits ^ 1), new FileMode(bits ^ 0200));
            case UserId(var text) -> List.of(new UserId(changed(text)), new UserId("keel"), new UserId("4242"));
            case ImageReference(var text) -> List.of(new ImageReference(image(text)));
            case String text -> texts(text, bounds, references);
            default -> throw new IllegalStateException("no neighbours of a " + value.getClass());
        };
    }

    private static List<Object> neighbours(int number, Bounds bounds) {
        var range = bounds.range();
        var above = range.isEmpty() || number < Integer.parseInt(range.get().max());
        var below = range.isEmpty() || number > Integer.parseInt(range.get().min());
        return above && below ? List.of(number + 1, number - 1) : List.of(above ? number + 1 : number - 1);
    }

    private static List<Object> texts(String text, Bounds bounds, Set<String> references) {
        var form = bounds.form().orElse(null);
        if (form == Grammar.CAPABILITY) {
            return List.of(text.equals("SYS_TIME") ? "SYS_NICE" : "SYS_TIME");
        } else if (form == Grammar.SIGNAL) {
            return List.of(text.equals("SIGQUIT") ? "SIGHUP" : "SIGQUIT");
        } else if (form == Grammar.PORT_NAME) {
            var names = new TreeSet<>(references);
            names.add(text + "x");
            names.remove(text);
            return List.copyOf(names);
        }
        return List.of(changed(text));
    }

    private static String image(String text) {
        return text.contains("@")
                ? text.substring(0, text.length() - 1) + (text.endsWith("0") ? "1" : "0")
                : text + "x";
    }

    /** Digits at the end change, anything else grows: an address stays an address. */
    private static String changed(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1))) {
            return text + "x";
        }
        return text.substring(0, text.length() - 1) + (text.endsWith("1") ? "2" : "1");
    }

    /** The value that a {@code @Standard} names. */
    static Object standard(Class<?> type, String text) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.toString().equals(text))
                    .findFirst()
                    .orElseThrow();
        } else if (type == Boolean.class) {
            return Boolean.valueOf(text);
        } else if (type == Integer.class) {
            return Integer.valueOf(text);
        } else if (type == Duration.class) {
            return Durations.parse(text);
        } else if (type == Cpu.class) {
            return Cpu.parse(text);
        } else if (type == Bytes.class) {
            return Bytes.parse(text);
        } else if (type == FileMode.class) {
            return FileMode.parse(text);
        } else if (type == String.class) {
            return text;
        }
        throw new IllegalStateException("no standard of a " + type);
    }

    /** The forms of a type that a mapping may treat differently; samples show each of them. */
    static Set<String> forms(Scalar scalar) {
        var type = scalar.type();
        if (type.isEnum()) {
            return Set.copyOf(
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        } else if (type == Boolean.class) {
            return Set.of("true", "false");
        } else if (type == Duration.class) {
            return Set.of("whole seconds", "a part of a second");
        } else if (type == UserId.class) {
            return Set.of("a number", "a name");
        } else if (type == Integer.class
                && scalar.bounds()
                        .range()
                        .filter(range -> range.min().equals("0"))
                        .isPresent()) {
            return Set.of("0", "above 0");
        }
        return Set.of("a value");
    }

    /** Which of the forms a value has. */
    static String form(Scalar scalar, Object value) {
        if (forms(scalar).equals(Set.of("a value"))) {
            return "a value";
        }
        return switch (value) {
            case Duration time -> time.toMillisPart() == 0 ? "whole seconds" : "a part of a second";
            case UserId id -> id.number().isPresent() ? "a number" : "a name";
            case Integer number -> number == 0 ? "0" : "above 0";
            default -> value.toString();
        };
    }
}
