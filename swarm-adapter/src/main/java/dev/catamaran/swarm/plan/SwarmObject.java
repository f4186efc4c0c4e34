package dev.catamaran.swarm.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An object of a Swarm, as it shall be or as it was read. In what shall be, a service names its networks and configs;
 * their ids are put in when it is written.
 */
public sealed interface SwarmObject {
    /** The engine's word for the kind and the name, as people say it: {@code service shop_web}. */
    String object();

    /**
     * A service.
     *
     * @param id empty when it is not there yet
     * @param version the version index of the read that {@code spec} is from; 0 when it is not known
     */
    record Service(String id, long version, ObjectNode spec) implements SwarmObject {
        /** A service as the engine told it. */
        public static Service read(JsonNode service) {
            var spec =
                    service.path("Spec") instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
            return new Service(
                    service.path("ID").asText(),
                    service.path("Version").path("Index").asLong(),
                    spec);
        }

        /** The name that it has on the Swarm. */
        public String name() {
            return Memory.name(spec);
        }

        @Override
        public String object() {
            return "service " + name();
        }
    }

    /**
     * A config; its body holds the file's content.
     *
     * @param id empty when it is not there yet
     */
    record Config(String id, String name, JsonNode body) implements SwarmObject {
        @Override
        public String object() {
            return "config " + name;
        }
    }

    /**
     * An overlay network that workloads of a namespace share.
     *
     * @param id empty when it is not there yet
     */
    record Network(String id, String name, JsonNode body) implements SwarmObject {
        @Override
        public String object() {
            return "network " + name;
        }
    }

    /** A volume, on whichever nodes tasks ran; never removed. */
    record Volume(String name) implements SwarmObject {
        @Override
        public String object() {
            return "volume " + name;
        }
    }
}
