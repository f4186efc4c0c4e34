package dev.catamaran.swarm.observe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Names of the volumes that a service's spec mounts; nameless ones go with their task and are not told. */
public final class Volumes {
    private Volumes() {}

    /** The names in a service's spec, in order. */
    public static SortedSet<String> of(JsonNode spec) {
        var names = new TreeSet<String>();
        for (var mount : spec.path("TaskTemplate").path("ContainerSpec").path("Mounts")) {
            var source = mount.path("Source").asText();
            if (mount.path("Type").asText().equals("volume") && !source.isEmpty()) {
                names.add(source);
            }
        }
        return Collections.unmodifiableSortedSet(names);
    }
}
