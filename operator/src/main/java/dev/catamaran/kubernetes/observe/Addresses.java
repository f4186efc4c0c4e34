package dev.catamaran.kubernetes.observe;

import dev.catamaran.observe.Endpoint;
import dev.catamaran.observe.Endpoint.Scope;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LoadBalancerIngress;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a workload's ports are reached, from its Services as they are and the host ports of its pods. */
final class Addresses {
    private static final Comparator<Endpoint> ORDER =
            Comparator.comparing(Endpoint::port).thenComparing(Endpoint::scope).thenComparing(Endpoint::address);

    private Addresses() {}

    /** One endpoint per port and address, sorted. A load balancer has none before it got its address. */
    static List<Endpoint> of(List<? extends HasMetadata> objects) {
        var endpoints = new ArrayList<Endpoint>();
        for (var object : objects) {
            switch (object) {
                case Service service -> service(service, endpoints);
                case Deployment deployment -> hostPorts(deployment, endpoints);
                default -> {}
            }
        }
        return endpoints.stream().distinct().sorted(ORDER).toList();
    }

    private static void service(Service service, List<Endpoint> endpoints) {
        var metadata = service.getMetadata();
        var external = "LoadBalancer".equals(service.getSpec().getType())
                || "NodePort".equals(service.getSpec().getType());
        for (var port : service.getSpec().getPorts()) {
            if (external) {
                outside(service, port)
                        .map(address -> new Endpoint(name(port.getName(), port.getPort()), Scope.External, address))
                        .forEach(endpoints::add);
            } else {
                var address = "%s.%s.svc:%d".formatted(metadata.getName(), metadata.getNamespace(), port.getPort());
                endpoints.add(new Endpoint(name(port.getName(), port.getPort()), Scope.Cluster, address));
            }
        }
    }

    private static Stream<String> outside(Service service, ServicePort port) {
        var balancer = service.getStatus() == null ? null : service.getStatus().getLoadBalancer();
        if (balancer != null && !balancer.getIngress().isEmpty()) {
            return balancer.getIngress().stream()
                    .map(Addresses::host)
                    .flatMap(Optional::stream)
                    .map(host -> bracketed(host) + ":" + port.getPort());
        }
        var nodePort = port.getNodePort();
        return nodePort == null || "LoadBalancer".equals(service.getSpec().getType())
                ? Stream.of()
                : Stream.of("<node>:" + nodePort);
    }

    /** What a load balancer is called; empty for an entry that tells its ports alone. */
    private static Optional<String> host(LoadBalancerIngress ingress) {
        return Optional.ofNullable(ingress.getHostname())
                .filter(name -> !name.isEmpty())
                .or(() -> Optional.ofNullable(ingress.getIp()).filter(address -> !address.isEmpty()));
    }

    /** An IPv6 address before a port stands in brackets. */
    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /** A port's name; its number for one that somebody added without a name. */
    private static String name(@Nullable String name, int number) {
        return name == null || name.isEmpty() ? Integer.toString(number) : name;
    }

    private static void hostPorts(Deployment deployment, List<Endpoint> endpoints) {
        for (var container : deployment.getSpec().getTemplate().getSpec().getContainers()) {
            for (var port : container.getPorts()) {
                if (port.getHostPort() != null) {
                    var host = port.getHostIP() == null ? "<node>" : bracketed(port.getHostIP());
                    endpoints.add(new Endpoint(
                            name(port.getName(), port.getContainerPort()),
                            Scope.Node,
                            host + ":" + port.getHostPort()));
                }
            }
        }
    }
}
