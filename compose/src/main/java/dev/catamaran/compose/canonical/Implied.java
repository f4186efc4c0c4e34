package dev.catamaran.compose.canonical;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** The services that one depends on without saying so: whose names, namespaces or volumes it uses. */
final class Implied {
    private static final List<String> NAMESPACES = List.of("network_mode", "ipc", "pid", "uts", "cgroup");
    private static final String SERVICE = "service:";
    private static final String CONTAINER = "container:";

    private Implied() {}

    /** Adds them to {@code depends_on} of a service in long syntaxes. */
    static Mapping dependencies(Mapping service) {
        var implied = new LinkedHashMap<String, Mapping>();
        for (var link : texts(service, "links")) {
            var parts = link.text().split(":", -1);
            implied.putIfAbsent(parts.length == 2 ? parts[0] : link.text(), dependency(link.origin(), true));
        }
        for (var namespace : NAMESPACES) {
            for (var shared : service.find(namespace).stream().toList()) {
                if (Scalars.text(shared).startsWith(SERVICE)) {
                    var other = Scalars.text(shared).substring(SERVICE.length());
                    implied.putIfAbsent(other, dependency(shared.origin(), true));
                }
            }
        }
        for (var from : texts(service, "volumes_from")) {
            if (!from.text().startsWith(CONTAINER)) {
                implied.putIfAbsent(from.text().split(":", -1)[0], dependency(from.origin(), false));
            }
        }
        return implied.isEmpty() ? service : depending(service, implied);
    }

    private static List<Scalar> texts(Mapping service, String key) {
        return service.find(key).stream()
                .flatMap(node -> node instanceof Sequence list ? list.items().stream() : Stream.of())
                .flatMap(item -> item instanceof Scalar scalar ? Stream.of(scalar) : Stream.of())
                .toList();
    }

    private static Mapping depending(Mapping service, SequencedMap<String, Mapping> implied) {
        var origin = implied.firstEntry().getValue().origin();
        var known = service.find("depends_on").orElseGet(() -> Mapping.of(Map.of(), origin));
        if (!(known instanceof Mapping dependencies)) {
            return service;
        }
        var all = new LinkedHashMap<>(dependencies.entries());
        implied.forEach((other, how) -> all.putIfAbsent(other, new Mapping.Entry(how.origin(), how)));
        return service.with("depends_on", dependencies.with(all));
    }

    private static Mapping dependency(Origin origin, boolean restart) {
        return Mapping.of(Map.of(), origin)
                .with("condition", Scalar.text("service_started", origin))
                .with("restart", Scalars.flag(restart))
                .with("required", Scalars.flag(true));
    }
}
