package dev.catamaran.compose.value;

import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.util.Arrays;
import java.util.List;

/**
 * A host's name and what it stands for: {@code name=address[,address]} or {@code name:address} (Compose specification,
 * "extra_hosts"). Compose leaves it to the engine to check the addresses; {@code host-gateway} is one.
 *
 * @param addresses without brackets
 */
public record ExtraHost(String name, List<String> addresses) {
    private static final String FIX = "write name=address, as in db=10.0.0.5 or db=::1";

    /** Keeps a copy. */
    public ExtraHost {
        addresses = List.copyOf(addresses);
    }

    /** An item of a list. */
    public static Parsed<ExtraHost> parse(String text) {
        var sign = text.indexOf('=') >= 0 ? '=' : ':';
        var end = text.indexOf(sign);
        return end < 0
                ? new Invalid<>("has no address", FIX)
                : of(
                        text.substring(0, end),
                        Arrays.asList(text.substring(end + 1).split(",", -1)));
    }

    /** A key of a mapping and its value or values. */
    public static Parsed<ExtraHost> of(String name, List<String> addresses) {
        return name.isEmpty() || name.contains(":") || name.contains("=")
                ? new Invalid<>("has no valid host name", FIX)
                : new Valid<>(new ExtraHost(
                        name, addresses.stream().map(ExtraHost::withoutBrackets).toList()));
    }

    private static String withoutBrackets(String address) {
        return address.length() > 2 && address.startsWith("[") && address.endsWith("]")
                ? address.substring(1, address.length() - 1)
                : address;
    }
}
