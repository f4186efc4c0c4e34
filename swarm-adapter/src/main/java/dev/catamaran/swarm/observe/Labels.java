package dev.catamaran.swarm.observe;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.model.Identity;
import dev.catamaran.swarm.mapping.Ownership;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The labels that say whose an object is and what it was made from ({@code resource.md} §17). */
public final class Labels {
    /** The hash of what was asked for when it was written. */
    public static final String HASH = "catamaran.dev/hash";
    /** What every label of ours begins with, but for the one that Docker's own tools read. */
    private static final String OURS = "catamaran.dev/";

    private Labels() {}

    /** What finds all objects of one Catamaran. */
    public static Map<String, String> of(String clusterId) {
        return Map.of(Ownership.CLUSTER_ID, clusterId);
    }

    /** What finds the objects of one workload, before its Ownership.UID is looked at. */
    public static Map<String, String> of(String clusterId, Identity workload) {
        return Map.of(
                Ownership.CLUSTER_ID,
                clusterId,
                Ownership.NAMESPACE,
                workload.namespace(),
                Ownership.NAME,
                workload.name());
    }

    /** Whether a label of a service is Catamaran's to set and to take away. */
    public static boolean isOurs(String key) {
        return key.startsWith(OURS) || key.equals(Ownership.STACK);
    }

    /** The labels of an object, by key in order: a service, config or network as the engine tells it. */
    public static Map<String, String> read(JsonNode object) {
        var labels = new TreeMap<String, String>();
        var node = object.has("Spec") ? object.path("Spec").path("Labels") : object.path("Labels");
        node.properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    /**
     * Whether an object is this workload's: all four labels are there and agree. A workload without a Ownership.UID, which is
     * one that is applied without a cluster, takes whatever Ownership.UID its first apply gave.
     */
    public static boolean owns(String clusterId, Identity workload, JsonNode object) {
        var labels = read(object);
        var uid = labels.getOrDefault(Ownership.UID, "");
        return clusterId.equals(labels.get(Ownership.CLUSTER_ID))
                && workload.namespace().equals(labels.get(Ownership.NAMESPACE))
                && workload.name().equals(labels.get(Ownership.NAME))
                && !uid.isEmpty()
                && (workload.uid().isEmpty() || workload.uid().equals(uid));
    }

    /** Whether a shared object is this namespace's. */
    public static boolean shares(String clusterId, String namespace, JsonNode object) {
        var labels = read(object);
        return clusterId.equals(labels.get(Ownership.CLUSTER_ID)) && namespace.equals(labels.get(Ownership.NAMESPACE));
    }

    /** Which workload of this Catamaran an object is of. */
    public static Optional<Identity> workload(String clusterId, JsonNode object) {
        var labels = read(object);
        var namespace = labels.getOrDefault(Ownership.NAMESPACE, "");
        var name = labels.getOrDefault(Ownership.NAME, "");
        return clusterId.equals(labels.get(Ownership.CLUSTER_ID)) && !namespace.isEmpty() && !name.isEmpty()
                ? Optional.of(new Identity(namespace, name, labels.getOrDefault(Ownership.UID, "")))
                : Optional.empty();
    }
}
