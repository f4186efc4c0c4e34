package dev.catamaran.compose.value;

import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A port of a container and where the host publishes it: {@code [[address:]published:]target[/protocol]} (Compose
 * specification, "ports", "Short syntax").
 *
 * @param address of the host, without brackets
 * @param published a port, or a range {@code 8000-8010} from which the engine takes one; nothing for any free port
 * @param target 0 to 65535
 * @param protocol {@code tcp}, {@code udp} or {@code sctp}
 */
public record PortMapping(Optional<String> address, Optional<String> published, int target, String protocol) {
    private static final List<String> PROTOCOLS = List.of("tcp", "udp", "sctp");
    private static final String FIX = "write 8080:80, 127.0.0.1:8080:80/udp or [::1]:8080:80";

    /** The parts between the colons; all of them as they are written. */
    private record Parts(String address, String published, String target) {
        static Parts of(String text) {
            var last = text.lastIndexOf(':');
            var middle = text.lastIndexOf(':', last - 1);
            return last < 0
                    ? new Parts("", "", text)
                    : new Parts(
                            middle < 0 || last == 0 ? "" : text.substring(0, middle),
                            last == 0 ? "" : text.substring(middle + 1, last),
                            text.substring(last + 1));
        }
    }

    /** One mapping for each target port, in the order in which Docker prints them: that of the digits. */
    public static Parsed<List<PortMapping>> parse(String text) {
        var parts = Parts.of(text);
        var slash = parts.target().indexOf('/');
        var target = slash < 0 ? parts.target() : parts.target().substring(0, slash);
        var protocol = slash < 0 || slash == parts.target().length() - 1
                ? PROTOCOLS.getFirst()
                : parts.target().substring(slash + 1).toLowerCase(Locale.ROOT);
        if (!PROTOCOLS.contains(protocol)) {
            return new Invalid<>("has an unknown protocol", "the protocols are tcp, udp and sctp");
        }
        var address = address(parts.address());
        if (address.isEmpty()) {
            return new Invalid<>("has no valid address before the ports", FIX);
        }
        return mappings(new Parts(address.get(), parts.published(), target), protocol);
    }

    /** The address without brackets, which one with colons needs; empty if there is none, nothing if it is bad. */
    private static Optional<String> address(String text) {
        var bracketed = text.startsWith("[") && text.endsWith("]");
        var address = bracketed ? text.substring(1, text.length() - 1) : text;
        var good = HostAddress.isAddress(address) && (bracketed || !address.contains(":"));
        return address.isEmpty() || good ? Optional.of(address) : Optional.empty();
    }

    private static Parsed<List<PortMapping>> mappings(Parts parts, String protocol) {
        var targets = PortRange.parse(parts.target());
        var published = PortRange.parse(parts.published());
        if (targets.isEmpty() || (published.isEmpty() && !parts.published().isEmpty())) {
            var reason = targets.isEmpty() ? "has no valid port of the container" : "has no valid port of the host";
            return new Invalid<>(reason + "; ports are 0 to 65535, a range is 8000-8010", FIX);
        }
        var size = targets.get().size();
        if (size > 1 && published.isPresent() && published.get().size() != size) {
            return new Invalid<>("has two ranges of different lengths", "make them equally long, or name one target");
        }
        return new Valid<>(IntStream.range(0, size)
                .mapToObj(index -> new PortMapping(
                        Optional.of(parts.address()).filter(address -> !address.isEmpty()),
                        published.map(range -> size == 1 ? range.toString() : range.port(index)),
                        targets.get().first() + index,
                        protocol))
                .sorted(Comparator.comparing(mapping -> Integer.toString(mapping.target())))
                .toList());
    }
}
