package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@link Shape} made ready to read documents: constructors looked up, standards and limits parsed. */
interface Reading {
    /**
     * The value of a node that is there. Of fields, lists and maps it is what can be read of them: wrong fields as if
     * they were absent, wrong elements left out, so that rules can look at the rest.
     *
     * @param wrong takes what is wrong; a value with anything wrong in it must not be used as a whole
     * @return null when nothing can be read
     */
    @Nullable
    Object read(JsonNode node, Place place, List<Violation> wrong);

    /** The value where nothing is written; null when something must be. */
    @Nullable
    Object absent(Place place, List<Violation> wrong);

    /** The value of a child that may be there; {@code null} in a document is the same as nothing, as in Kubernetes. */
    default @Nullable Object maybe(@Nullable JsonNode node, Place place, List<Violation> wrong) {
        return node == null || node.isNull() || node.isMissingNode() ? absent(place, wrong) : read(node, place, wrong);
    }

    /** Makes one ready. */
    static Reading of(Shape shape, Optional<String> standard) {
        return switch (shape) {
            case Shape.Scalar scalar -> ScalarReading.of(scalar, standard);
            case Shape.Group group -> GroupReading.of(group);
            case Shape.Union union -> new UnionReading(union);
            case Shape.ListOf list -> new ListReading(list);
            case Shape.MapOf map -> new MapReading(map.bounds());
            case Shape.Maybe(var inner) -> new MaybeReading(of(inner, standard));
        };
    }

    /** A value that may be absent. */
    record MaybeReading(Reading inner) implements Reading {
        @Override
        public @Nullable Object read(JsonNode node, Place place, List<Violation> wrong) {
            var value = inner.read(node, place, wrong);
            return value == null ? null : Optional.of(value);
        }

        @Override
        public Object absent(Place place, List<Violation> wrong) {
            return Optional.empty();
        }
    }
}
