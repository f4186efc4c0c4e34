package dev.catamaran.compose.value;

import java.util.Optional;
import java.util.regex.Pattern;

/** Ports from the first to the last; the two are the same for one port. */
record PortRange(int first, int last) {
    private static final Pattern RANGE = Pattern.compile("0*([0-9]{1,5})(?:-0*([0-9]{1,5})(?:-.*)?)?", Pattern.DOTALL);
    private static final int LARGEST = 65_535;

    /** A port or a range; as Docker does, it leaves out what stands behind a second hyphen. */
    static Optional<PortRange> parse(String text) {
        var range = RANGE.matcher(text);
        if (!range.matches()) {
            return Optional.empty();
        }
        var first = Integer.parseInt(range.group(1));
        var last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        return first <= last && last <= LARGEST ? Optional.of(new PortRange(first, last)) : Optional.empty();
    }

    int size() {
        return last - first + 1;
    }

    /** The port at an index from 0. */
    String port(int index) {
        return Integer.toString(first + index);
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
