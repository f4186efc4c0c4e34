package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Shapes;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** Reads an object into a record. */
final class GroupReading implements Reading {
    private static final ClassValue<GroupReading> READINGS = new ClassValue<>() {
        @Override
        protected GroupReading computeValue(Class<?> type) {
            return new GroupReading(Shapes.of(type.asSubclass(Record.class)));
        }
    };

    private record Slot(String name, Reading reading, boolean beside, boolean demanded) {}

    private final Group group;
    private final List<Slot> slots;
    private final SequencedSet<String> keys = new LinkedHashSet<>();
    private final MethodHandle constructor;
    private final @Nullable Object standard;

    private GroupReading(Group group) {
        this.group = group;
        slots = group.fields().stream().map(GroupReading::slot).toList();
        for (var slot : slots) {
            switch (slot.reading()) {
                case GroupReading inner when slot.beside() -> keys.addAll(inner.keys);
                case UnionReading union -> keys.addAll(union.keys());
                default -> keys.add(slot.name());
            }
        }
        constructor = constructor(group.type());
        var missing = new ArrayList<Violation>();
        var value = fields(
                JsonNodeFactory.instance.objectNode(),
                Place.root("", group.type().asSubclass(Record.class)),
                missing);
        standard = missing.isEmpty() ? value : null;
    }

    static GroupReading of(Group group) {
        return READINGS.get(group.type());
    }

    private static Slot slot(Shape.Field field) {
        var beside = field.inline() || field.shape() instanceof Shape.Union;
        return new Slot(field.name(), Reading.of(field.shape(), field.standard()), beside, field.demanded());
    }

    private static MethodHandle constructor(Class<?> type) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is no public record", e);
        }
    }

    @Override
    public @Nullable Object read(JsonNode node, Place place, List<Violation> wrong) {
        if (!node.isObject()) {
            wrong.add(Texts.misplaced(place, node, group, "must hold fields"));
            return null;
        }
        for (var names = node.fieldNames(); names.hasNext(); ) {
            var name = names.next();
            if (!keys.contains(name)) {
                wrong.add(Texts.unknown(place, name, keys));
            }
        }
        return fields(node, place, wrong);
    }

    @Override
    public @Nullable Object absent(Place place, List<Violation> wrong) {
        return standard != null ? standard : fields(JsonNodeFactory.instance.objectNode(), place, wrong);
    }

    private @Nullable Object fields(JsonNode node, Place place, List<Violation> wrong) {
        var arguments = new Object[slots.size()];
        var whole = true;
        for (var i = 0; i < arguments.length; i++) {
            var slot = slots.get(i);
            var value = switch (slot.reading()) {
                case GroupReading inner when slot.beside() -> inner.fields(node, place, wrong);
                case UnionReading union -> union.read(node, place, wrong);
                case Reading plain -> {
                    var child = node.get(slot.name());
                    if (slot.demanded() && (child == null || child.isNull())) {
                        wrong.add(Texts.required(place.field(slot.name())));
                        yield null;
                    }
                    yield plain.maybe(child, place.field(slot.name()), wrong);
                }
            };
            if (value == null) {
                value = slot.reading().absent(place, new ArrayList<>());
            }
            if (value == null) {
                whole = false;
            } else {
                arguments[i] = value;
            }
        }
        return whole ? construct(arguments) : null;
    }

    private Object construct(Object[] arguments) {
        try {
            return (Object) constructor.invokeExact(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException("a record of the model refused what its shape allows", e);
        }
    }
}
