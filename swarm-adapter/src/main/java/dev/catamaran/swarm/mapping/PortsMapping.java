package dev.catamaran.swarm.mapping;

import static dev.catamaran.map.Cause.ENVIRONMENT;
import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;
import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Port;
import dev.catamaran.model.section.Port.Host;
import dev.catamaran.model.section.Port.Ingress;
import dev.catamaran.model.section.Port.Publish;
import dev.catamaran.swarm.mapping.spec.EndpointSpec;
import dev.catamaran.swarm.mapping.spec.EndpointSpec.PortConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Published ports. What is not published needs nothing, for every port answers on the overlay. */
final class PortsMapping {
    private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::");

    private PortsMapping() {}

    /**
     * How a service is reached.
     *
     * @param onePerNode whether a task holds a fixed port of its node, so that a second has no place there
     */
    record Exposure(EndpointSpec endpoint, boolean onePerNode) {}

    static Exposure map(List<Port> ports, RoutingMesh mesh, boolean serving, Notes notes) {
        var configs = new ArrayList<PortConfig>();
        for (var port : ports) {
            config(port, mesh, notes.element(port.name())).ifPresent(configs::add);
        }
        configs.sort(Comparator.comparing(PortConfig::name));
        var mode = switch (mesh) {
            case Available -> "vip";
            case Missing -> "dnsrr";
        };
        return new Exposure(
                new EndpointSpec(mode, serving ? List.copyOf(configs) : List.of()),
                configs.stream().anyMatch(PortsMapping::ofNode));
    }

    private static Optional<PortConfig> config(Port port, RoutingMesh mesh, Notes notes) {
        return switch (port) {
            case Port(var name, var containerPort, var protocol, Optional<Publish> publish) ->
                publish.map(way -> {
                    var transport = protocol.name().toLowerCase(Locale.ROOT);
                    var published = published(way, containerPort, mesh, notes.at("publish"));
                    return new PortConfig(name, transport, containerPort, published.number(), published.mode());
                });
        };
    }

    private record Published(int number, String mode) {}

    private static Published published(Publish publish, int containerPort, RoutingMesh mesh, Notes notes) {
        return switch (publish) {
            case Publish(Ingress(var port)) ->
                switch (mesh) {
                    case Available -> new Published(port.orElse(0), "ingress");
                    case Missing -> {
                        notes.at("ingress.port")
                                .approximate(
                                        ENVIRONMENT,
                                        "the nodes' kernels lack IPVS: only nodes that run a replica answer, with at"
                                                + " most one replica each when the number is fixed",
                                        "run the nodes on a kernel with IPVS");
                        yield new Published(port.orElse(0), "host");
                    }
                };
            case Publish(Host(var port, var hostIP)) -> {
                if (hostIP.isPresent() && !EVERY_ADDRESS.contains(hostIP.get())) {
                    notes.at("host.hostIP").weakened(ORCHESTRATOR, "the port is open on every address of the node");
                }
                yield new Published(port.orElse(containerPort), "host");
            }
        };
    }

    private static boolean ofNode(PortConfig config) {
        return config.publishMode().equals("host") && config.publishedPort() > 0;
    }
}
