package dev.catamaran.walk;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Takes records apart and puts them together again. */
final class Records {
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            var accessors = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return accessors;
        }
    };

    private Records() {}

    static Object get(Record record, int index) {
        try {
            return ACCESSORS.get(record.getClass()).get(index).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + record.getClass(), e);
        }
    }

    /** The same record with one component replaced. */
    static Record with(Record record, int index, Object value) {
        var arguments = new Object[ACCESSORS.get(record.getClass()).size()];
        for (var i = 0; i < arguments.length; i++) {
            arguments[i] = i == index ? value : get(record, i);
        }
        return create(record.getClass(), arguments);
    }

    static Record create(Class<?> type, Object... arguments) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    /** The value of the component of this name, as text: the key of a list's element. */
    static String key(Record element, String component) {
        var accessors = ACCESSORS.get(element.getClass());
        for (var i = 0; i < accessors.size(); i++) {
            if (accessors.get(i).getName().equals(component)) {
                return get(element, i).toString();
            }
        }
        throw new IllegalArgumentException(element.getClass() + " has no " + component);
    }
}
