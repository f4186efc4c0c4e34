package dev.catamaran.rule;

import dev.catamaran.model.Spec;
import dev.catamaran.model.section.Healthcheck;
import dev.catamaran.model.section.Port;
import dev.catamaran.rule.Rule.Offence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Ports, and the health check's use of them. */
final class PortRules {
    private static final String PROTOCOL = "(has(%1$s.protocol) ? %1$s.protocol : 'TCP')";
    private static final String PUBLISHED = "(!has(%1$s.publish) ? 0"
            + " : has(%1$s.publish.ingress) ? (has(%1$s.publish.ingress.port) ? %1$s.publish.ingress.port : 0)"
            + " : has(%1$s.publish.host) ? (has(%1$s.publish.host.port) ? %1$s.publish.host.port : %1$s.containerPort)"
            + " : 0)";
    private static final String CHECKED = "!has(self.healthcheck) || !has(self.healthcheck.%1$s) ||"
            + " (has(self.ports) && self.ports.exists(p, p.name == self.healthcheck.%1$s.port"
            + " && (!has(p.protocol) || p.protocol == 'TCP')))";
    private static final String NO_PORT = "port must name a TCP entry of ports: add it or correct the name";

    private PortRules() {}

    static List<Rule<Spec>> all() {
        return Stream.concat(ports().stream(), checks().stream()).toList();
    }

    private static List<Rule<Spec>> ports() {
        return List.of(
                Rule.of(
                        "",
                        ".ports",
                        "!has(self.ports) || self.ports.all(p, self.ports.exists_one(q,"
                                + " q.containerPort == p.containerPort && "
                                + PROTOCOL.formatted("q") + " == " + PROTOCOL.formatted("p") + "))",
                        "two ports have the same containerPort and protocol: keep one entry",
                        spec -> repeated(spec, "containerPort", port -> Optional.of(port.containerPort()))),
                Rule.of(
                        "",
                        ".ports",
                        "!has(self.ports) || self.ports.all(p, " + PUBLISHED.formatted("p")
                                + " == 0 || self.ports.exists_one(q, " + PUBLISHED.formatted("q") + " == "
                                + PUBLISHED.formatted("p") + " && " + PROTOCOL.formatted("q") + " == "
                                + PROTOCOL.formatted("p") + "))",
                        "two ports publish the same port and protocol: choose another publish.port",
                        spec -> repeated(spec, "publish", PortRules::published)),
                Rule.of(
                        "ports[].publish.host",
                        ".hostIP",
                        "!has(self.hostIP) || isIP(self.hostIP)",
                        "must be an IPv4 or IPv6 address",
                        PortRules::addresses));
    }

    private static List<Rule<Spec>> checks() {
        return List.of(
                Rule.needing(
                        "spec.ports",
                        Rule.of(
                                "",
                                ".healthcheck.http.port",
                                CHECKED.formatted("http"),
                                NO_PORT,
                                spec -> checked(spec, "http"))),
                Rule.needing(
                        "spec.ports",
                        Rule.of(
                                "",
                                ".healthcheck.tcp.port",
                                CHECKED.formatted("tcp"),
                                NO_PORT,
                                spec -> checked(spec, "tcp"))),
                Rule.needing(
                        "spec.healthcheck",
                        Rule.parserOnly(
                                "healthcheck",
                                ".startInterval",
                                "startInterval is above interval: lower it",
                                PortRules::startInterval)));
    }

    private static List<Offence> repeated(Spec spec, String field, Function<Port, Optional<Integer>> number) {
        record Used(int number, Port.Protocol protocol) {}
        var seen = new HashSet<Used>();
        return spec.attachments().ports().stream()
                .filter(port -> number.apply(port)
                        .filter(it -> !seen.add(new Used(it, port.protocol())))
                        .isPresent())
                .map(port -> Offence.at(
                        "spec.ports[" + port.name() + "]." + field,
                        number.apply(port).map(Object::toString).orElse("")))
                .toList();
    }

    private static Optional<Integer> published(Port port) {
        return port.publish().flatMap(publish -> switch (publish.publication()) {
            case Port.Ingress(var number) -> number;
            case Port.Host(var number, var _) -> Optional.of(number.orElse(port.containerPort()));
        });
    }

    private static List<Offence> addresses(Spec spec) {
        return spec.attachments().ports().stream()
                .flatMap(port -> port
                        .publish()
                        .flatMap(publish -> publish.publication() instanceof Port.Host(var _, var address)
                                ? address
                                : Optional.<String>empty())
                        .filter(address -> !Addresses.isAddress(address))
                        .map(address -> Offence.at("spec.ports[" + port.name() + "].publish.host.hostIP", address))
                        .stream())
                .toList();
    }

    private static List<Offence> checked(Spec spec, String way) {
        var wanted = spec.operation().healthcheck().flatMap(healthcheck -> switch (healthcheck.check()) {
            case Healthcheck.Http(var port, var _, var _, var _) when way.equals("http") -> Optional.of(port);
            case Healthcheck.Tcp(var port) when way.equals("tcp") -> Optional.of(port);
            case Healthcheck.Check _ -> Optional.<String>empty();
        });
        return wanted
                .filter(name -> spec.attachments().ports().stream()
                        .noneMatch(port -> port.name().equals(name) && port.protocol() == Port.Protocol.TCP))
                .map(name -> Offence.at("spec.healthcheck." + way + ".port", name))
                .stream()
                .toList();
    }

    private static List<Offence> startInterval(Spec spec) {
        return spec
                .operation()
                .healthcheck()
                .filter(healthcheck -> healthcheck
                        .startInterval()
                        .filter(start -> start.compareTo(healthcheck.interval()) > 0)
                        .isPresent())
                .map(_ -> Offence.at("spec.healthcheck.startInterval", ""))
                .stream()
                .toList();
    }
}
