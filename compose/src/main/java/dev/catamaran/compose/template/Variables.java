package dev.catamaran.compose.template;

import java.util.Map;
import java.util.Optional;

/** What variables hold. A variable may be set and empty, which is not the same as not set. */
@FunctionalInterface
public interface Variables {
    /** Not one variable is set. */
    Variables NONE = name -> Optional.empty();

    /** The value of a variable; nothing if it is not set. */
    Optional<String> find(String name);

    /** Of a map; a later change of the map is seen. */
    static Variables of(Map<String, String> values) {
        return name -> Optional.ofNullable(values.get(name));
    }

    /** These first, others where these say nothing. */
    default Variables or(Variables others) {
        return name -> find(name).or(() -> others.find(name));
    }
}
