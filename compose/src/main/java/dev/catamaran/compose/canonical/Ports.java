package dev.catamaran.compose.canonical;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.template.Allowance;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import dev.catamaran.compose.value.PortMapping;
import java.util.List;
import java.util.Optional;

/** Ports that are written as one text. */
final class Ports {
    private Ports() {}

    /** One section for each port; empty if the text is none, which is told. */
    static Optional<List<Node>> of(Scalar text, Path path, Allowance allowance, Problems problems) {
        if (text.kind() == Kind.FLOAT) {
            return bad(text, path, "is a number with a fraction", "put it in quotes", problems);
        }
        if (allowance.isSpent()) {
            return Optional.empty();
        }
        return switch (PortMapping.parse(text.text())) {
            case Valid<List<PortMapping>>(var ports)
            when ports.stream().anyMatch(port -> port.target() == 0) ->
                bad(text, path, "0 is no port of a container", "write 1 to 65535", problems);
            case Valid<List<PortMapping>>(var ports)
            when !allowance.take(ports.size() * Allowance.SECTION) ->
                bad(text, path, "is one range too many for a project", "name fewer ports", problems);
            case Valid<List<PortMapping>>(var ports) ->
                Optional.of(ports.stream().map(port -> section(text, port)).toList());
            case Invalid<List<PortMapping>>(var reason, var fix) -> bad(text, path, reason, fix, problems);
        };
    }

    private static Optional<List<Node>> bad(Scalar text, Path path, String reason, String fix, Problems problems) {
        problems.invalid(text, path.toString(), reason, fix);
        return Optional.empty();
    }

    private static Node section(Scalar text, PortMapping port) {
        var target = Scalar.text("", text.origin()).with(Kind.INTEGER, Integer.toString(port.target()));
        return Sections.from(text)
                .with("mode", "ingress")
                .with("host_ip", port.address())
                .with("target", target)
                .with("published", port.published())
                .with("protocol", port.protocol())
                .made();
    }
}
