package dev.catamaran.swarm.mapping;

import dev.catamaran.model.Identity;
import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * The labels that tell whose an object is ({@code resource.md} §17). The hash of what is desired is added by whoever
 * applies it, and the UID too where there is none yet.
 *
 * @param clusterId which Catamaran keeps it
 * @param workload for which workload
 */
public record Ownership(String clusterId, Identity workload) {
    /** The label with the Catamaran that keeps an object. */
    public static final String CLUSTER_ID = "catamaran.dev/cluster-id";
    /** The label with the workload's namespace. */
    public static final String NAMESPACE = "catamaran.dev/namespace";
    /** The label with the workload's name; not on what workloads share. */
    public static final String NAME = "catamaran.dev/name";
    /** The label with the workload's UID; not on what workloads share. */
    public static final String UID = "catamaran.dev/uid";
    /** The label by which Docker's own tools group services. */
    public static final String STACK = "com.docker.stack.namespace";

    /** Labels of the service. */
    SequencedMap<String, String> ofService() {
        return Collections.unmodifiableSequencedMap(own());
    }

    /** Labels of a config, which belongs to one workload. */
    SequencedMap<String, String> ofConfig() {
        return Collections.unmodifiableSequencedMap(own());
    }

    /** Labels of what the workloads of a namespace share: networks and volumes. */
    SequencedMap<String, String> ofShared() {
        return Collections.unmodifiableSequencedMap(shared());
    }

    private TreeMap<String, String> own() {
        var labels = shared();
        labels.put(NAME, workload.name());
        if (!workload.uid().isEmpty()) {
            labels.put(UID, workload.uid());
        }
        return labels;
    }

    private TreeMap<String, String> shared() {
        var labels = new TreeMap<String, String>();
        labels.put(CLUSTER_ID, clusterId);
        labels.put(NAMESPACE, workload.namespace());
        labels.put(STACK, workload.namespace());
        return labels;
    }
}
