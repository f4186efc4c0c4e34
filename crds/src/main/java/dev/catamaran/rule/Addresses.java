package dev.catamaran.rule;

import java.net.Inet6Address;
import java.util.regex.Pattern;

/** The addresses that Kubernetes' CEL calls {@code isIP}: no leading zeros, no zone, no IPv4 inside IPv6. */
final class Addresses {
    private static final Pattern VERSION_4 = Pattern.compile(
            "(0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])" + "(\\.(0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])){3}");
    private static final Pattern VERSION_6 = Pattern.compile("[0-9a-fA-F:]{2,39}");

    private Addresses() {}

    static boolean isAddress(String text) {
        if (VERSION_4.matcher(text).matches()) {
            return true;
        }
        if (!VERSION_6.matcher(text).matches()) {
            return false;
        }
        try {
            return Inet6Address.ofLiteral(text) instanceof Inet6Address;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
