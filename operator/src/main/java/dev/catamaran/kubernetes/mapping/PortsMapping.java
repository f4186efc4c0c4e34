package dev.catamaran.kubernetes.mapping;

import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.kubernetes.mapping.KubernetesFacts.Exposure;
import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Port;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.ServicePort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@link Port}: the container's ports, those of the Service inside, and those of the Service for the outside. */
final class PortsMapping {
    private static final int LOWEST_NODE_PORT = 30000;
    private static final int HIGHEST_NODE_PORT = 32767;

    private PortsMapping() {}

    /** The ports at their three places, each list by name in order. */
    record Ports(List<ContainerPort> container, List<ServicePort> inside, List<ServicePort> outside) {}

    static Ports map(List<Port> ports, Exposure exposure, Notes notes) {
        var container = new ArrayList<ContainerPort>();
        var inside = new ArrayList<ServicePort>();
        var outside = new ArrayList<ServicePort>();
        var taken = explicit(ports);
        for (var entry : ports.stream().sorted(Comparator.comparing(Port::name)).toList()) {
            switch (entry) {
                case Port(var name, var containerPort, var protocol, var publish) -> {
                    var listening = containerPort(name, containerPort, protocol);
                    container.add(listening);
                    inside.add(servicePort(listening, containerPort));
                    switch (publish.map(Port.Publish::publication).orElse(null)) {
                        case null -> {}
                        case Port.Host(var port, var hostIP) -> {
                            listening.setHostPort(port.orElse(containerPort));
                            hostIP.ifPresent(listening::setHostIP);
                        }
                        case Port.Ingress(var port) -> {
                            var scope = notes.element(name).at("publish.ingress.port");
                            var number = port.orElseGet(() -> assigned(containerPort, protocol, taken));
                            outside.add(outside(servicePort(listening, number), port, exposure, scope));
                        }
                    }
                }
            }
        }
        return new Ports(List.copyOf(container), List.copyOf(inside), List.copyOf(outside));
    }

    private static ServicePort outside(ServicePort outer, Optional<Integer> asked, Exposure exposure, Notes notes) {
        switch (exposure) {
            case LoadBalancer ->
                notes.approximate(
                        ORCHESTRATOR, "port " + outer.getPort() + " of an address of its own; the nodes do not listen");
            case NodePort -> {
                if (asked.isPresent() && isNodePort(asked.get())) {
                    outer.setNodePort(asked.get());
                } else if (asked.isPresent()) {
                    notes.approximate(
                            ORCHESTRATOR,
                            "every node listens, on an assigned port from " + LOWEST_NODE_PORT + " to "
                                    + HIGHEST_NODE_PORT + " in place of " + asked.get(),
                            "write one of these ports");
                }
            }
        }
        return outer;
    }

    private static boolean isNodePort(int port) {
        return port >= LOWEST_NODE_PORT && port <= HIGHEST_NODE_PORT;
    }

    private static Set<String> explicit(List<Port> ports) {
        var taken = new HashSet<String>();
        for (var entry : ports) {
            if (entry.publish().map(Port.Publish::publication).orElse(null) instanceof Port.Ingress(var port)) {
                port.ifPresent(written -> taken.add(written + entry.protocol().name()));
            }
        }
        return taken;
    }

    /** A number of the outer Service that no other of its ports has: the container's own, else the next free one. */
    private static int assigned(int containerPort, Port.Protocol protocol, Set<String> taken) {
        var number = containerPort;
        while (!taken.add(number + protocol.name())) {
            number = number == 65535 ? 1 : number + 1;
        }
        return number;
    }

    private static ContainerPort containerPort(String name, int number, Port.Protocol protocol) {
        var port = new ContainerPort();
        port.setName(name);
        port.setContainerPort(number);
        port.setProtocol(protocol.name());
        return port;
    }

    private static ServicePort servicePort(ContainerPort target, int number) {
        var port = new ServicePort();
        port.setName(target.getName());
        port.setPort(number);
        port.setTargetPort(new IntOrString(target.getContainerPort()));
        port.setProtocol(target.getProtocol());
        return port;
    }
}
