package dev.catamaran.kubernetes.plan;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;

/** What becomes reachable from outside the cluster when a child is created; a plan says so before it happens. */
final class Exposure {
    private Exposure() {}

    /** A line per port, sorted; empty for most objects. */
    static List<String> of(HasMetadata object) {
        return switch (object) {
            case Service service -> service(service);
            case Deployment deployment ->
                deployment.getSpec().getTemplate().getSpec().getContainers().stream()
                        .map(Container::getPorts)
                        .flatMap(List::stream)
                        .filter(port -> port.getHostPort() != null)
                        .map(Exposure::hostPort)
                        .sorted()
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> service(Service service) {
        var type = service.getSpec().getType();
        if (!"LoadBalancer".equals(type) && !"NodePort".equals(type)) {
            return List.of();
        }
        return service.getSpec().getPorts().stream()
                .map(port -> "%s port %d/%s".formatted(type, port.getPort(), port.getProtocol()))
                .sorted()
                .toList();
    }

    private static String hostPort(ContainerPort port) {
        var address = port.getHostIP() == null ? "every node that runs a replica" : port.getHostIP();
        return "port %d/%s on %s".formatted(port.getHostPort(), port.getProtocol(), address);
    }
}
