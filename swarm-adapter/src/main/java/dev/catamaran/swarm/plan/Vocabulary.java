package dev.catamaran.swarm.plan;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.catamaran.swarm.mapping.spec.EngineBody;
import dev.catamaran.swarm.mapping.spec.ServiceSpec;
import dev.catamaran.swarm.mapping.spec.TaskTemplate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All fields of a service that Catamaran can write, read off its records. One of these that is not wanted any more is
 * removed; any other field is somebody else's and stays.
 *
 * @param fields by name in order; a field without fields of its own is replaced as a whole
 */
record Vocabulary(SortedMap<String, Vocabulary> fields) {
    /** That of a service's spec. */
    static final Vocabulary SERVICE = of(ServiceSpec.class);

    /** That of the tasks of a service. */
    static final Vocabulary TASK = of(TaskTemplate.class);

    private static Vocabulary of(Class<?> body) {
        var config = new ObjectMapper().getSerializationConfig();
        return new Vocabulary(Collections.unmodifiableSortedMap(fields(config, config.constructType(body))));
    }

    private static SortedMap<String, Vocabulary> fields(SerializationConfig config, JavaType type) {
        var fields = new TreeMap<String, Vocabulary>();
        if (!type.getRawClass().isAnnotationPresent(EngineBody.class)) {
            return fields;
        }
        for (var property : config.introspect(type).findProperties()) {
            if (!property.couldSerialize()) {
                continue;
            }
            var below = fields(config, property.getPrimaryType());
            if (isUnwrapped(config, property)) {
                fields.putAll(below);
            } else {
                fields.put(property.getName(), new Vocabulary(Collections.unmodifiableSortedMap(below)));
            }
        }
        return fields;
    }

    private static boolean isUnwrapped(SerializationConfig config, BeanPropertyDefinition property) {
        var introspector = config.getAnnotationIntrospector();
        return introspector.findUnwrappingNameTransformer(property.getPrimaryMember()) != null;
    }
}
