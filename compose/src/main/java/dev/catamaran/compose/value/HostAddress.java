package dev.catamaran.compose.value;

import java.util.List;
import java.util.regex.Pattern;

/** Internet addresses as texts; a name is none, and nothing is looked up. */
public final class HostAddress {
    private static final Pattern BYTE = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final int GROUPS = 8;

    private HostAddress() {}

    /** Whether it is an IPv4 or IPv6 address, without a zone. */
    public static boolean isAddress(String text) {
        return isVersion4(text) || isVersion6(text);
    }

    private static boolean isVersion4(String text) {
        var bytes = text.split("\\.", -1);
        return bytes.length == 4
                && List.of(bytes).stream()
                        .allMatch(part -> BYTE.matcher(part).matches() && Integer.parseInt(part) <= 255);
    }

    private static boolean isVersion6(String text) {
        var gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == GROUPS;
        }
        var before = text.substring(0, gap);
        var after = text.substring(gap + 2);
        var known = (before.isEmpty() ? 0 : groups(before, false)) + (after.isEmpty() ? 0 : groups(after, true));
        return known < GROUPS;
    }

    /** How many groups of four digits stand here; more than there can be if one is none. */
    private static int groups(String text, boolean last) {
        var parts = text.split(":", -1);
        var count = 0;
        for (var index = 0; index < parts.length; index++) {
            if (GROUP.matcher(parts[index]).matches()) {
                count++;
            } else if (last && index == parts.length - 1 && isVersion4(parts[index])) {
                count += 2;
            } else {
                return GROUPS + 1;
            }
        }
        return count;
    }
}
