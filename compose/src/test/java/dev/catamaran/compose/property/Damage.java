package dev.catamaran.compose.property;

import java.util.List;
import java.util.random.RandomGenerator;

/** Damages texts: cuts, doubles, moves and puts in what means something in YAML or in Compose. */
record Damage(RandomGenerator random) {
    private static final int MOST = 4;
    private static final List<String> PIECES = List.of(
            "\n",
            " ",
            "  ",
            "\t",
            ":",
            ": ",
            "-",
            "- ",
            "?",
            "{",
            "}",
            "[",
            "]",
            ",",
            "#",
            "|",
            ">",
            "|2-\n",
            "%",
            "@",
            "`",
            "'",
            "\"",
            "\\",
            "&a ",
            "*a",
            "<<: *a\n",
            "<<: [*a, *a]\n",
            "!reset ",
            "!override ",
            "!!int ",
            "!x ",
            "~",
            "null",
            "true",
            "0x1f",
            "010",
            "1e400",
            "-1",
            "99999999999999999999",
            ".inf",
            "2001-12-14",
            "$",
            "$$",
            "${",
            "${A",
            "${A:-${B:-}}",
            "${A:?no}",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "\uD83D\uDE00",
            "\uD800",
            "---\n",
            "...\n",
            "extends: s0\n",
            "include: compose.yaml\n",
            "x-a: ",
            "services:\n",
            "ports: [1-65535]\n",
            "/../../..",
            "=",
            "s0");

    /** The text with one to four damages. */
    String damaged(String text) {
        var damaged = text;
        for (var count = random.nextInt(1, MOST + 1); count > 0; count--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private String once(String text) {
        var from = random.nextInt(text.length() + 1);
        var to = Math.min(text.length(), from + random.nextInt(1 << random.nextInt(7)));
        var part = text.substring(from, to);
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, to) + part + text.substring(to);
            case 2 -> text.substring(0, from) + (char) random.nextInt(0x100) + text.substring(to);
            case 3 -> indented(text, from, random.nextInt(5));
            case 4 -> moved(text, from, to);
            case 5 -> text.substring(0, from);
            default -> text.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(from);
        };
    }

    /** Gives the line at an offset another indent. */
    private static String indented(String text, int offset, int indent) {
        var start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        var word = start;
        while (word < text.length() && text.charAt(word) == ' ') {
            word++;
        }
        return text.substring(0, start) + " ".repeat(indent) + text.substring(word);
    }

    private String moved(String text, int from, int to) {
        var rest = text.substring(0, from) + text.substring(to);
        var target = random.nextInt(rest.length() + 1);
        return rest.substring(0, target) + text.substring(from, to) + rest.substring(target);
    }
}
