package dev.catamaran.swarm.observe;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.model.Workload;
import dev.catamaran.observe.Endpoint;
import dev.catamaran.observe.Endpoint.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where a workload's ports are reached: by name inside the namespace, and at nodes where they are published. */
final class Endpoints {
    private static final int MOST = 32;
    private static final Comparator<Endpoint> ORDER =
            Comparator.comparing(Endpoint::port).thenComparing(Endpoint::scope).thenComparing(Endpoint::address);

    private Endpoints() {}

    static List<Endpoint> of(Workload workload, Tasks tasks, Inventory inventory) {
        var endpoints = new TreeSet<>(ORDER);
        for (var port : workload.spec().attachments().ports()) {
            var address = workload.identity().name() + ":" + port.containerPort();
            endpoints.add(new Endpoint(port.name(), Scope.Cluster, address));
        }
        for (var published : tasks.service().path("Endpoint").path("Ports")) {
            if (published.path("PublishMode").asText().equals("host")) {
                atTasks(published, tasks, inventory, endpoints);
            } else {
                anywhere(published, inventory, endpoints);
            }
        }
        return endpoints.stream().limit(MOST).toList();
    }

    /** The routing mesh answers at every node; one is told. */
    private static void anywhere(JsonNode published, Inventory inventory, Set<Endpoint> endpoints) {
        inventory.addresses().values().stream()
                .findFirst()
                .ifPresent(node -> endpoints.add(new Endpoint(
                        name(published),
                        Scope.External,
                        node + ":" + published.path("PublishedPort").asInt())));
    }

    private static void atTasks(JsonNode published, Tasks tasks, Inventory inventory, Set<Endpoint> endpoints) {
        for (var task : tasks.running()) {
            var node = inventory.addresses().get(task.path("NodeID").asText());
            for (var port : task.path("Status").path("PortStatus").path("Ports")) {
                if (node != null && sameTarget(port, published)) {
                    var address = node + ":" + port.path("PublishedPort").asInt();
                    endpoints.add(new Endpoint(name(published), Scope.Node, address));
                }
            }
        }
    }

    private static boolean sameTarget(JsonNode one, JsonNode other) {
        return one.path("TargetPort").asInt() == other.path("TargetPort").asInt()
                && one.path("Protocol").asText().equals(other.path("Protocol").asText());
    }

    private static String name(JsonNode published) {
        var name = published.path("Name").asText();
        return name.isEmpty() ? published.path("TargetPort").asText() : name;
    }
}
