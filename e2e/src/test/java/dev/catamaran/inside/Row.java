package dev.catamaran.inside;

import dev.catamaran.model.HullName;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How a field is seen.
 *
 * @param path the field, as notes name it
 * @param workload who writes it
 * @param asked what is seen where the promise is kept
 * @param look tells what is seen, in the same words
 * @param otherwise what is seen on a hull that notes at the path that it does not keep the promise
 */
record Row(String path, String workload, String asked, Function<Inside, String> look, Map<HullName, String> otherwise) {
    static Row of(String workload, String path, String asked, Function<Inside, String> look) {
        return new Row("spec." + path, workload, asked, look, Map.of());
    }

    /** The same where Kubernetes deviates as told. */
    Row kubernetes(String seen) {
        return with(HullName.Kubernetes, seen);
    }

    /** The same where a Swarm deviates as told. */
    Row swarm(String seen) {
        return with(HullName.Swarm, seen);
    }

    private Row with(HullName hull, String seen) {
        var more = new EnumMap<HullName, String>(HullName.class);
        more.putAll(otherwise);
        more.put(hull, seen);
        return new Row(path, workload, asked, look, Map.copyOf(more));
    }
}
