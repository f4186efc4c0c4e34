package dev.catamaran.compose.dotenv;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a backslash makes of the character behind it between double quotes. Others stay as they are, as Docker does. */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([abfnrtv$\"\\\\])|0([0-9]{0,3}))");
    private static final Pattern BYTE = Pattern.compile("[0-3][0-7]{2}");

    private Escapes() {}

    /** The text without escapes; an escaped dollar sign is doubled, so that it is not taken for a variable's. */
    static String replace(String text) {
        return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll(Escapes::quoted);
    }

    private static String quoted(MatchResult match) {
        return Matcher.quoteReplacement(
                match.group(1) == null
                        ? octal(match.group(2))
                        : letter(match.group(1).charAt(0)));
    }

    private static String letter(char letter) {
        return switch (letter) {
            case 'a' -> "\u0007";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'v' -> "\u000B";
            case '$' -> "$$";
            default -> Character.toString(letter);
        };
    }

    /** Only three digits of a byte are a character; others lose the zero and stay. */
    private static String octal(String digits) {
        return BYTE.matcher(digits).matches() ? Character.toString(Integer.parseInt(digits, 8)) : "\\" + digits;
    }
}
