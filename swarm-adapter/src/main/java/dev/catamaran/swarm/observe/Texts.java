package dev.catamaran.swarm.observe;

import java.util.regex.Pattern;

/** Texts of an engine, fit to be shown: one printable line, bounded. */
final class Texts {
    private static final int LONGEST = 512;
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\P{C}]+");

    private Texts() {}

    static String line(String text) {
        var first = BREAK.split(text.strip(), 2)[0];
        var printable = UNPRINTABLE.matcher(first).replaceAll(" ").strip();
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST - 1) + "…";
    }
}
