package dev.catamaran.cluster;

import dev.catamaran.shape.About;
import dev.catamaran.shape.Distinct;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Matches;
import dev.catamaran.shape.Required;
import dev.catamaran.shape.Size;
import dev.catamaran.shape.Standard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** {@code spec} of a SwarmCluster ({@code resource.md} §19): a Swarm, and who may use it. */
public record SwarmClusterSpec(
        @About("The managers' addresses, tcp://HOST:PORT or unix:///PATH; tried in this order.")
        @Size(min = 1, max = 7, element = 253)
        @Matches(Grammar.ENDPOINT)
        @Distinct
        List<String> endpoints,

        @About("Who may talk to the managers; required with tcp endpoints.")
        Optional<Tls> tls,

        @About("The namespaces whose workloads may run there: either way of naming them is enough; {} is none.")
        @Required
        AllowedNamespaces allowedNamespaces,

        @About("Whether the nodes' kernels have IPVS, which published ports and virtual addresses need.")
        @Standard("Available")
        RoutingMesh routingMesh) {

    /** Client certificate and authority. */
    public record Tls(
            @About("The Secret in the operator's namespace with ca.crt, tls.crt and tls.key.")
            @Size(min = 1, max = 253)
            @Matches(Grammar.REFERENCE)
            String secret) {}

    /** Whose workloads may run on this Swarm. */
    public record AllowedNamespaces(
            @About("Namespaces by name.") @Size(max = 256, element = 63) @Matches(Grammar.REFERENCE) @Distinct
            List<String> names,

            @About("Namespaces by their labels.") Selector selector) {

        /** Whether a namespace with these labels may use the Swarm; an empty selector selects nothing. */
        public boolean allow(String namespace, Map<String, String> labels) {
            return names.contains(namespace)
                    || (!selector.matchLabels().isEmpty()
                            && labels.entrySet()
                                    .containsAll(selector.matchLabels().entrySet()));
        }
    }

    /** Namespaces by their labels. */
    public record Selector(
            @About("Labels that a namespace must have, all of them.") @Size(max = 16, element = 63)
            SequencedMap<String, String> matchLabels) {}

    /** Whether Swarm's routing mesh works on the nodes. */
    public enum RoutingMesh {
        Available,
        Missing
    }
}
