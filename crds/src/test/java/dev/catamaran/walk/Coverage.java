package dev.catamaran.walk;

import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Shape.ListOf;
import dev.catamaran.shape.Shape.MapOf;
import dev.catamaran.shape.Shape.Maybe;
import dev.catamaran.shape.Shape.Scalar;
import dev.catamaran.shape.Shape.Union;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What samples must show so that a walk over them sees every branch: each alternative, constant and form of a value,
 * what may be absent both absent and present, lists and maps empty and with two elements.
 */
public final class Coverage {
    private static final Set<String> PLENTY = Set.of("none", "several");

    private Coverage() {}

    /** What no sample shows, a line each; empty when they cover everything outside of {@code outside}. */
    public static List<String> gaps(Collection<? extends Record> samples, Place root, Set<String> outside) {
        var type = samples.iterator().next().getClass();
        var seen = new HashMap<String, Set<String>>();
        for (var sample : samples) {
            for (var node : Node.of(sample, root)) {
                see(node.shape(), node.value(), node.place().pattern(), seen);
            }
        }
        var gaps = new ArrayList<String>();
        Patterns.of(type, root.pattern()).forEach((pattern, shape) -> {
            if (outside.stream().noneMatch(upper -> Place.covers(upper, pattern))) {
                var missing = new TreeSet<>(forms(shape));
                missing.removeAll(seen.getOrDefault(pattern, Set.of()));
                missing.forEach(form -> gaps.add(pattern + ": " + form));
            }
        });
        return List.copyOf(gaps);
    }

    private static Set<String> forms(Shape shape) {
        return switch (shape) {
            case Scalar scalar -> Scalars.forms(scalar);
            case Group _, Union _ -> Set.of("a value");
            case ListOf list ->
                list.bounds().size().filter(size -> size.min() > 0).isPresent() ? Set.of("several") : PLENTY;
            case MapOf _ -> PLENTY;
            case Maybe(var inner) -> {
                var forms = new HashSet<>(forms(inner));
                forms.add("absent");
                yield forms;
            }
        };
    }

    private static void see(Shape shape, Object value, String pattern, Map<String, Set<String>> seen) {
        switch (shape) {
            case Maybe(var inner) -> {
                var present = (Optional<?>) value;
                if (present.isPresent()) {
                    see(inner, present.get(), pattern, seen);
                } else {
                    add("absent", pattern, seen);
                }
            }
            case Scalar scalar -> add(Scalars.form(scalar, value), pattern, seen);
            case Group _, Union _ -> add("a value", pattern, seen);
            case ListOf _ -> add(amount(((Collection<?>) value).size()), pattern, seen);
            case MapOf _ -> add(amount(((Map<?, ?>) value).size()), pattern, seen);
        }
    }

    private static String amount(int size) {
        return size == 0 ? "none" : size == 1 ? "one" : "several";
    }

    private static void add(String form, String pattern, Map<String, Set<String>> seen) {
        seen.computeIfAbsent(pattern, _ -> new HashSet<>()).add(form);
    }
}
