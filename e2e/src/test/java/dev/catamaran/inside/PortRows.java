package dev.catamaran.inside;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.inside.seat.KubernetesSeat;
import dev.catamaran.inside.seat.SwarmSeat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Ports, asked from another workload's container. */
final class PortRows {
    private static final String ASKING = "strict";

    private PortRows() {}

    static List<Row> all() {
        return List.of(
                row("inner].name", "inner", inside -> declared(inside, "inner", "name")),
                row("names].protocol", "UDP", inside -> declared(inside, "names", "protocol")),
                row("inner].containerPort", "8080 answers", PortRows::byName),
                row("inner].publish.ingress.port", "30567 answers at each node", inside -> ingress(inside, 30567))
                        .swarm("30567 answers at nodes with a replica"),
                row("outer].publish.ingress.port", "8091 answers at each node", inside -> ingress(inside, 8091))
                        .kubernetes("another number answers at each node")
                        .swarm("8091 answers at nodes with a replica"),
                row(
                        "node].publish.host.port",
                        "18082 answers",
                        inside -> reaches(inside, 18082) ? "18082 answers" : "nobody answers"),
                row("local].publish.host.hostIP", "closed at the node's address", PortRows::local)
                        .swarm("open at the node's address"));
    }

    private static Row row(String path, String asked, Function<Inside, String> look) {
        return Row.of("front", "ports[" + path, asked, look);
    }

    private static String declared(Inside inside, String port, String field) {
        for (var entry : inside.seat().ports("front")) {
            if (either(entry, "name").equals(port)) {
                return field.equals("protocol") ? either(entry, field).toUpperCase(Locale.ROOT) : port;
            }
        }
        return "nothing";
    }

    /** The engine's fields begin with a capital. */
    private static String either(JsonNode entry, String field) {
        var capital = Character.toUpperCase(field.charAt(0)) + field.substring(1);
        return entry.path(field).asText() + entry.path(capital).asText();
    }

    private static String byName(Inside inside) {
        return inside.of(ASKING).reaches("front:8080") ? "8080 answers" : "nobody answers";
    }

    private static String ingress(Inside inside, int number) {
        var at = switch (inside.seat()) {
            case KubernetesSeat _ -> " answers at each node";
            case SwarmSeat seat ->
                mode(seat, number).equals("ingress") ? " answers at each node" : " answers at nodes with a replica";
        };
        if (number < 30000 && inside.seat() instanceof KubernetesSeat seat) {
            var assigned = seat.ports("front--public").findValues("nodePort").stream()
                    .mapToInt(port -> port.asInt())
                    .filter(port -> port != 30567 && port != number)
                    .findFirst()
                    .orElse(0);
            return reaches(inside, assigned) && !reachesNow(inside, number) ? "another number" + at : number + at;
        }
        return reaches(inside, number) ? number + at : "nobody answers";
    }

    private static String mode(SwarmSeat seat, int number) {
        for (var port : seat.ports("front")) {
            if (port.path("PublishedPort").asInt() == number) {
                return port.path("PublishMode").asText();
            }
        }
        return "";
    }

    /** The others answer by now, so that silence is an answer. */
    private static String local(Inside inside) {
        reaches(inside, 18082);
        return reachesNow(inside, 18083) ? "open at the node's address" : "closed at the node's address";
    }

    private static boolean reaches(Inside inside, int port) {
        return inside.of(ASKING).reaches(inside.seat().nodeAddress() + ":" + port);
    }

    private static boolean reachesNow(Inside inside, int port) {
        return inside.of(ASKING).reachesNow(inside.seat().nodeAddress() + ":" + port);
    }
}
