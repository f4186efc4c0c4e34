package dev.catamaran.swarm.observe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * All services of a Swarm as the engine told them, strangers' too. Engines do not tell letter cases of names apart.
 *
 * @param byName by name in lower case, in order
 */
public record Services(SequencedMap<String, JsonNode> byName) {
    /** Services as they were listed. */
    public static Services of(Collection<JsonNode> listed) {
        var byName = new TreeMap<String, JsonNode>();
        listed.forEach(service -> byName.put(key(name(service)), service));
        return new Services(Collections.unmodifiableSequencedMap(byName));
    }

    /** The one of that name, in whatever letter case. */
    public Optional<JsonNode> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** All of them. */
    public List<JsonNode> all() {
        return List.copyOf(byName.values());
    }

    /** These and one that was just written, whose version is not known before it is read again. */
    Services with(String id, JsonNode spec) {
        var service = JsonNodeFactory.instance.objectNode();
        service.put("ID", id).set("Spec", spec);
        byName.values().stream()
                .filter(known -> known.path("ID").asText().equals(id))
                .findFirst()
                .ifPresent(known -> service.set("PreviousSpec", known.path("Spec")));
        var changed = new TreeMap<>(byName);
        changed.put(key(name(service)), service);
        return new Services(Collections.unmodifiableSequencedMap(changed));
    }

    /** These without one that was just removed. */
    Services without(String id) {
        return of(byName.values().stream()
                .filter(service -> !service.path("ID").asText().equals(id))
                .toList());
    }

    private static String name(JsonNode service) {
        return service.path("Spec").path("Name").asText();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
