package dev.catamaran.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.playground.KubernetesCluster;
import java.util.List;
import java.util.Set;

/** Every request that the API server answered, by its own record. */
record AuditLog(KubernetesCluster cluster) {
    private static final Set<String> WRITES = Set.of("create", "update", "patch", "delete", "deletecollection");

    /**
     * One request.
     *
     * @param subresource empty for the object itself
     * @param agent who asked, by the name of its client
     */
    record Request(String verb, String namespace, String resource, String subresource, String name, String agent) {
        static Request of(JsonNode event) {
            var object = event.path("objectRef");
            return new Request(
                    event.path("verb").asText(),
                    object.path("namespace").asText(),
                    object.path("resource").asText(),
                    object.path("subresource").asText(),
                    object.path("name").asText(),
                    event.path("userAgent").asText());
        }

        boolean byOperator() {
            return agent.startsWith("fabric8") || agent.startsWith("catamaran");
        }

        boolean writes() {
            return WRITES.contains(verb);
        }

        /** A watch is one request for ever, a lease is how replicas of an operator agree: neither counts. */
        boolean counts() {
            return !verb.equals("watch") && !resource.equals("leases");
        }

        boolean in(String wanted) {
            return namespace.equals(wanted);
        }
    }

    /** How many requests there were so far; a place to count from. */
    int mark() {
        return cluster.auditLog().size();
    }

    /** The requests after the mark; one that is being written meanwhile is left to the next look. */
    List<Request> since(int mark) {
        var lines =
                cluster.auditLog().stream().filter(line -> line.endsWith("}")).toList();
        return lines.subList(mark, lines.size()).stream()
                .map(Json::parse)
                .map(Request::of)
                .toList();
    }

    /** Those of the operator after the mark that count. */
    List<Request> ofOperatorSince(int mark) {
        return since(mark).stream()
                .filter(Request::byOperator)
                .filter(Request::counts)
                .toList();
    }
}
