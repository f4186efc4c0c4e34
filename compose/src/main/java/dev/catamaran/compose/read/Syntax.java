package dev.catamaran.compose.read;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Origin;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** Tells where a text stops to be YAML, in words that help. */
final class Syntax {
    private static final Pattern ADVICE = Pattern.compile("\\.?\\s*\\(.*\\)\\s*$", Pattern.DOTALL);

    private Syntax() {}

    /** What the parser could not follow. */
    static void tell(String file, MarkedYamlEngineException broken, Problems problems) {
        var said = broken.getProblem();
        var place = new Places(file).of(broken.getProblemMark().or(broken::getContextMark));
        if (said.contains("'\\t(TAB)'")) {
            problems.invalid(place, "", "is not YAML: a tab cannot begin a value", "indent with spaces");
            return;
        }
        var reason = "is not YAML: " + ADVICE.matcher(said).replaceAll("").strip();
        problems.invalid(place, "", reason, fix(said));
    }

    /** A character that YAML does not know. */
    static void tell(String file, String text, ReaderException broken, Problems problems) {
        var before = text.codePoints().limit(broken.getPosition()).toArray();
        var line = 1;
        var column = 1;
        for (var codePoint : before) {
            line += codePoint == '\n' ? 1 : 0;
            column = codePoint == '\n' ? 1 : column + 1;
        }
        var reason = "is not YAML: the control character U+%04X".formatted(broken.getCodePoint());
        problems.invalid(
                new Origin(file, line, column), "", reason, "remove it, or write it as an escape in double quotes");
    }

    private static String fix(String said) {
        if (said.startsWith("mapping values are not allowed")) {
            return "put a value that contains `: ` in quotes, and give keys of one mapping the same indentation";
        }
        if (said.startsWith("expected <block end>")) {
            return "give keys of one mapping the same indentation";
        }
        if (said.startsWith("found character") && said.contains("cannot start any token")) {
            return "put the value in quotes";
        }
        return "";
    }
}
