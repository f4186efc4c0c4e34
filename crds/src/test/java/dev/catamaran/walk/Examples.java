package dev.catamaran.walk;

import dev.catamaran.shape.Bounds;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shape.Field;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Shape.ListOf;
import dev.catamaran.shape.Shape.MapOf;
import dev.catamaran.shape.Shape.Maybe;
import dev.catamaran.shape.Shape.Scalar;
import dev.catamaran.shape.Shape.Union;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values for places where nothing stands: as little as the shape allows, and one for each alternative of a union. */
final class Examples {
    private final Set<String> references;

    /** {@code references}: names of ports that exist, for fields that name one. */
    Examples(Set<String> references) {
        this.references = references;
    }

    List<Object> of(Shape shape) {
        return switch (shape) {
            case Scalar scalar -> Scalars.examples(scalar, references);
            case Group group -> group(group);
            case Union(var _, var alternatives) ->
                alternatives.values().stream()
                        .flatMap(alternative -> group(alternative).stream())
                        .toList();
            case ListOf list -> List.of(list(list));
            case MapOf _ -> List.of(new LinkedHashMap<String, String>());
            case Maybe _ -> List.of(Optional.empty());
        };
    }

    private List<Object> list(ListOf list) {
        var smallest = list.bounds().size().map(size -> size.min()).orElse(0);
        return smallest == 0 ? List.of() : List.of(element(list).getFirst());
    }

    /** Elements that a list could have besides its own. */
    List<Object> element(ListOf list) {
        return of(
                list.element() instanceof Scalar(var type, var _) ? new Scalar(type, elements(list)) : list.element());
    }

    /** What a list says of its elements: their form. */
    static Bounds elements(ListOf list) {
        return new Bounds(Optional.empty(), Optional.empty(), list.bounds().form(), false, false);
    }

    private List<Object> group(Group group) {
        var drafts = List.of(List.<Object>of());
        for (var field : group.fields()) {
            var next = new ArrayList<List<Object>>();
            for (var draft : drafts) {
                for (var value : field(field)) {
                    var longer = new ArrayList<>(draft);
                    longer.add(value);
                    next.add(longer);
                }
            }
            drafts = next;
        }
        return drafts.stream()
                .<Object>map(draft -> Records.create(group.type(), draft.toArray()))
                .toList();
    }

    private List<Object> field(Field field) {
        if (field.shape() instanceof Scalar(var type, var _) && field.standard().isPresent()) {
            return List.of(Scalars.standard(type, field.standard().get()));
        }
        var all = of(field.shape());
        return field.shape() instanceof Scalar ? all.subList(0, 1) : all;
    }
}
