package dev.catamaran.compose.canonical;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import dev.catamaran.compose.value.ExtraHost;
import dev.catamaran.compose.value.Parsed.Invalid;
import java.util.List;

/** {@code extra_hosts} in its long form. */
final class Hosts {
    private Hosts() {}

    /** The same with addresses without brackets; a name that is none is told. */
    static Node plain(Node hosts, Path path, Problems problems) {
        if (!(hosts instanceof Mapping mapping)) {
            return hosts;
        }
        mapping.entries().forEach((host, entry) -> {
            if (ExtraHost.of(host, List.of()) instanceof Invalid<ExtraHost>(var reason, var fix)) {
                problems.invalid(entry.key(), path.key(host).toString(), reason, fix);
            }
        });
        return Edit.at("*.[]", Hosts::plain).of(mapping);
    }

    private static Node plain(Node address) {
        return address instanceof Scalar scalar
                ? ExtraHost.of("host", List.of(scalar.text()))
                        .find()
                        .<Node>map(host ->
                                scalar.with(scalar.kind(), host.addresses().getFirst()))
                        .orElse(scalar)
                : address;
    }

    /** A list of servers without empty texts. */
    static Node filled(Node servers) {
        return servers instanceof Sequence list
                ? list.with(list.items().stream()
                        .filter(server -> !(server instanceof Scalar scalar
                                && scalar.text().isEmpty()))
                        .toList())
                : servers;
    }
}
