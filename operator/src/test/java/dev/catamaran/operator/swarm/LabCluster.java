package dev.catamaran.operator.swarm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.operator.resource.RawJson;
import dev.catamaran.operator.resource.SwarmClusterResource;
import io.fabric8.kubernetes.api.model.ObjectMeta;

/** A SwarmCluster named {@code lab}. */
final class LabCluster {
    private LabCluster() {}

    /** In one of its forms: for one namespace, at one endpoint. */
    static SwarmClusterResource cluster(String uid, long generation, String endpoint, String namespace) {
        var metadata = new ObjectMeta();
        metadata.setName("lab");
        metadata.setUid(uid);
        metadata.setGeneration(generation);
        var resource = new SwarmClusterResource();
        resource.setMetadata(metadata);
        resource.setSpec(RawJson.of(spec(endpoint, namespace)));
        return resource;
    }

    private static ObjectNode spec(String endpoint, String namespace) {
        var spec = JsonNodeFactory.instance.objectNode();
        spec.putArray("endpoints").add(endpoint);
        spec.putObject("allowedNamespaces").putArray("names").add(namespace);
        return spec;
    }
}
