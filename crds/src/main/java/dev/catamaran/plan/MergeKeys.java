package dev.catamaran.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By which fields the API server tells the elements of a list apart ({@code x-kubernetes-list-map-keys} of the built-in
 * kinds), so that others may add elements and their order does not count.
 *
 * @param fields in the order in which a path shows them
 */
record MergeKeys(List<String> fields) {
    private static final MergeKeys NAME = new MergeKeys(List.of("name"));
    private static final Map<String, MergeKeys> BY_LIST = Map.of(
            "containers", NAME,
            "initContainers", NAME,
            "volumes", NAME,
            "env", NAME,
            "imagePullSecrets", NAME,
            "volumeMounts", new MergeKeys(List.of("mountPath")),
            "hostAliases", new MergeKeys(List.of("ip")),
            "ownerReferences", new MergeKeys(List.of("uid")));
    private static final MergeKeys CONTAINER_PORT = new MergeKeys(List.of("containerPort", "protocol"));
    private static final MergeKeys SERVICE_PORT = new MergeKeys(List.of("port", "protocol"));

    /** The keys of a list by its field's name; none for a list that is compared as a whole. */
    static Optional<MergeKeys> of(String field, JsonNode list) {
        if (field.equals("ports") && !list.isEmpty()) {
            return Optional.of(list.get(0).has("containerPort") ? CONTAINER_PORT : SERVICE_PORT);
        }
        return Optional.ofNullable(BY_LIST.get(field));
    }

    /** Whether an object of that name means something though nothing is in it. */
    static boolean chosenByPresence(String field) {
        return field.equals("emptyDir");
    }

    /** An element's key; a protocol that is not written is TCP. */
    List<String> of(JsonNode element) {
        return fields.stream()
                .map(field -> element.path(field).asText(field.equals("protocol") ? "TCP" : ""))
                .toList();
    }
}
