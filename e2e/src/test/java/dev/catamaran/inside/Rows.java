package dev.catamaran.inside;

import dev.catamaran.model.Spec;
import dev.catamaran.shape.Paths;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shapes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every row, and every field that has none, with the reason. */
final class Rows {
    /** No look from inside can tell these; where else they are held is said. */
    private static final SortedMap<String, String> UNSEEN =
            new TreeMap<>(Map.of("spec.mode", "one kind of workload only: there is no other to tell it from"));

    /** They steer Catamaran and have no effect on a container. */
    private static final List<String> STEERING = List.of("spec.targets.", "spec.fidelity.");

    private static final List<Row> ALL = Stream.of(
                    ProcessRows.all(),
                    SecurityRows.all(),
                    PortRows.all(),
                    HealthRows.all(),
                    MountRows.all(),
                    RolloutRows.all(),
                    LifeRows.all())
            .flatMap(List::stream)
            .toList();

    private Rows() {}

    /** The slow ones last: what they wait for goes on meanwhile. */
    static List<Row> all() {
        return ALL;
    }

    static SortedMap<String, String> unseen() {
        return UNSEEN;
    }

    /** Every field with a value of its own, keys of elements as {@code []}. */
    static SortedSet<String> fields() {
        var fields = new TreeSet<String>();
        paths().entries().values().stream()
                .filter(entry -> leaf(entry.shape()))
                .map(Paths.Entry::path)
                .filter(path -> STEERING.stream().noneMatch(path::startsWith))
                .forEach(fields::add);
        return fields;
    }

    /** The field of a row, keys of elements as {@code []}. */
    static String field(Row row) {
        return paths().find(row.path())
                .orElseThrow(() -> new IllegalArgumentException("no field: " + row.path()))
                .path();
    }

    private static Paths paths() {
        return Paths.of("spec", Shapes.of(Spec.class));
    }

    private static boolean leaf(Shape shape) {
        return switch (shape) {
            case Shape.Scalar _ -> true;
            case Shape.Maybe(var inner) -> leaf(inner);
            case Shape.Group _, Shape.ListOf _, Shape.MapOf _, Shape.Union _ -> false;
        };
    }
}
