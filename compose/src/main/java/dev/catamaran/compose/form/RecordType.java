package dev.catamaran.compose.form;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A record and how to make one. */
public record RecordType(Class<?> type, MethodHandle constructor) {
    static RecordType of(Class<?> type) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return new RecordType(
                    type,
                    MethodHandles.publicLookup()
                            .findConstructor(type, MethodType.methodType(void.class, types))
                            .asSpreader(Object[].class, types.length)
                            .asType(MethodType.methodType(Object.class, Object[].class)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is no public record", e);
        }
    }

    /** A record of these components, in their order. */
    public Record make(List<Object> components) {
        try {
            return (Record) (Object) constructor.invokeExact(components.toArray());
        } catch (Throwable e) {
            throw new IllegalStateException("a record of the model refused what its form allows", e);
        }
    }
}
