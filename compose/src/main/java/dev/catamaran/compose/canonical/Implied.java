package dev.catamaran.compose.canonical;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.util.List;
import java.util.Map;

/** The services that one depends on without saying so: whose names, namespaces or volumes it uses. */
final class Implied {
    private static final List<String> NAMESPACES = List.of("network_mode", "ipc", "pid", "uts", "cgroup");
    private static final String SERVICE = "service:";
    private static final String CONTAINER = "container:";

    private Implied() {}

    /** Adds them to {@code depends_on} of a service in long syntaxes. */
    static Mapping dependencies(Mapping service) {
        var changed = service;
        for (var link : texts(service, "links")) {
            var parts = link.split(":", -1);
            changed = depending(changed, parts.length == 2 ? parts[0] : link, true);
        }
        for (var namespace : NAMESPACES) {
            var shared = service.find(namespace).map(Scalars::text).orElse("");
            if (shared.startsWith(SERVICE)) {
                changed = depending(changed, shared.substring(SERVICE.length()), true);
            }
        }
        for (var from : texts(service, "volumes_from")) {
            if (!from.startsWith(CONTAINER)) {
                changed = depending(changed, from.split(":", -1)[0], false);
            }
        }
        return changed;
    }

    private static List<String> texts(Mapping service, String key) {
        return service.find(key).stream()
                .flatMap(node -> node instanceof Sequence list ? list.items().stream() : List.<Node>of().stream())
                .map(Scalars::text)
                .toList();
    }

    private static Mapping depending(Mapping service, String other, boolean restart) {
        var known = service.find("depends_on").orElseGet(() -> Mapping.of(Map.of(), Origin.COMPOSE));
        return known instanceof Mapping dependencies && !dependencies.has(other)
                ? service.with("depends_on", dependencies.with(other, dependency(restart)))
                : service;
    }

    private static Mapping dependency(boolean restart) {
        return Mapping.of(Map.of(), Origin.COMPOSE)
                .with("condition", Scalar.text("service_started", Origin.COMPOSE))
                .with("restart", Scalars.flag(restart))
                .with("required", Scalars.flag(true));
    }
}
