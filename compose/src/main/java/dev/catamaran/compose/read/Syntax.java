package dev.catamaran.compose.read;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Origin;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** Tells where a text stops to be YAML, in words that help. */
final class Syntax {
    private static final Pattern ADVICE = Pattern.compile("\\.?\\s*\\(.*\\)\\s*$", Pattern.DOTALL);
    private static final String INDENT = "give the keys of one mapping the same indentation";
    private static final String OPENING = "[{\"'";
    private static final String QUOTE = "put the value in quotes";

    private static final List<Saying> SAYINGS = List.of(
            new Saying("'\\t(TAB)'", "a tab cannot begin a value", "indent with spaces"),
            new Saying("cannot start any token", "a value cannot begin with this character", QUOTE),
            new Saying(
                    "mapping values are not allowed",
                    "a key cannot stand here",
                    "put a value with `: ` in quotes; " + INDENT),
            new Saying("expected <block end>", "this fits no indentation above it", INDENT),
            new Saying(
                    "expected ','", "a comma or the closing bracket should be here", "close the bracket, or " + QUOTE),
            new Saying("could not find expected ':'", "the key before this has no colon", "write `key: value`"),
            new Saying(
                    "found unknown escape character", "in double quotes a \\ begins an escape", "use single quotes"));

    private Syntax() {}

    /**
     * What is made of a message of the parser.
     *
     * @param part of the message
     */
    private record Saying(String part, String reason, String fix) {}

    /** What the parser could not follow. */
    static void tell(String file, MarkedYamlEngineException broken, Problems problems) {
        var said = broken.getProblem();
        var end = broken.getProblemMark();
        var begin = broken.getContextMark();
        if (said.contains("end of stream") || said.contains("<stream end>")) {
            tellOpen(file, said.contains("end of stream") ? "the quote" : "the bracket", begin, end, problems);
            return;
        }
        var saying = SAYINGS.stream()
                .filter(known -> said.contains(known.part()))
                .findFirst()
                .orElseGet(() ->
                        new Saying(said, ADVICE.matcher(said).replaceAll("").strip(), ""));
        var place = new Places(file).of(end.or(() -> begin));
        problems.invalid(place, "", "is not YAML: " + saying.reason(), saying.fix());
    }

    /** Told where it opens, for nobody can say where it should close; at the end where the parser does not know it any more. */
    private static void tellOpen(
            String file, String what, Optional<Mark> begin, Optional<Mark> end, Problems problems) {
        var opens = begin.filter(mark -> mark.getPointer() < mark.getBuffer().length
                && OPENING.indexOf(mark.getBuffer()[mark.getPointer()]) >= 0);
        var reason = opens.isPresent()
                ? what + " that opens here does not close"
                : "the file ends here, in " + what.replace("the", "a") + " that does not close";
        problems.invalid(new Places(file).of(opens.or(() -> end)), "", "is not YAML: " + reason, "close it");
    }

    /** A version of YAML that Compose does not take. */
    static void tell(SpecVersion version, Origin origin, Problems problems) {
        var said = version.getMajor() + "." + version.getMinor();
        var reason = "the document says %YAML " + said + ", and Compose takes %YAML 1.1 alone";
        problems.invalid(origin, "", reason, "remove the line with %YAML");
    }

    /** A character that YAML does not know. */
    static void tell(String file, String text, ReaderException broken, Problems problems) {
        var line = 1;
        var column = 1;
        for (var codePoint : text.codePoints().limit(broken.getPosition()).toArray()) {
            line += codePoint == '\n' ? 1 : 0;
            column = codePoint == '\n' ? 1 : column + 1;
        }
        var reason = "is not YAML: the control character U+%04X".formatted(broken.getCodePoint());
        problems.invalid(
                new Origin(file, line, column), "", reason, "remove it, or write it as an escape in double quotes");
    }
}
