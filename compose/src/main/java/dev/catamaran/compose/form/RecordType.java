package dev.catamaran.compose.form;

import dev.catamaran.compose.form.Field.Place;
import dev.catamaran.compose.form.Form.Section;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What is read off a record, once.
 *
 * @param keys by name, those of inlined records too
 * @param required those of the keys that must be written
 * @param extensible whether keys {@code x-…} are kept, by it or by an inlined record
 */
record RecordType(List<Field> fields, SequencedMap<String, Field> keys, List<Field> required, boolean extensible) {
    private static final ClassValue<RecordType> TYPES = new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
            return read(type);
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            return constructor(type);
        }
    };

    static RecordType of(Class<?> type) {
        return TYPES.get(type);
    }

    static Record make(Class<?> type, List<Object> components) {
        try {
            return (Record) CONSTRUCTORS.get(type).newInstance(components.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the model refused what its form allows", e);
        }
    }

    private static RecordType read(Class<?> type) {
        var fields =
                Arrays.stream(type.getRecordComponents()).map(Components::field).toList();
        var keys = new LinkedHashMap<String, Field>();
        var extensible = false;
        for (var field : fields) {
            switch (field.place()) {
                case KEY -> keys.put(field.key(), field);
                case INLINE -> {
                    keys.putAll(inner(field).keys());
                    extensible |= inner(field).extensible();
                }
                case EXTENSIONS -> extensible = true;
                case ORIGIN -> {}
            }
        }
        var required = keys.values().stream().filter(Field::required).toList();
        return new RecordType(fields, Collections.unmodifiableSequencedMap(keys), required, extensible);
    }

    private static Section inner(Field field) {
        if (field.place() == Place.INLINE && field.form() instanceof Section section) {
            return section;
        }
        throw new IllegalArgumentException(field.key() + " is inlined and no record");
    }

    private static Constructor<?> constructor(Class<?> type) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is no public record", e);
        }
    }
}
