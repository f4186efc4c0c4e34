package dev.catamaran.compose.read;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Directive;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Scalar.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * What a single value is: by its quotes, its tag, or the plain word. A tag that YAML does not define makes a text, as
 * {@code !reset} and {@code !override} do.
 */
final class Scalars {
    private static final String YAML = "tag:yaml.org,2002:";

    /** It says nothing to Compose, though YAML would take the value for a text. */
    private static final String NO_TAG = "!";

    private final Dates dates;
    private final Problems problems;

    Scalars(Dates dates, Problems problems) {
        this.dates = dates;
        this.problems = problems;
    }

    /** The value of an event. */
    Scalar value(ScalarEvent event, Origin origin, Path path) {
        var word = event.getValue();
        var tag = event.getTag().orElse("");
        if (tag.isEmpty() || tag.equals(NO_TAG)) {
            return event.isPlain() ? plain(word, origin) : Scalar.text(word, origin);
        }
        return switch (tag) {
            case YAML + "int" -> tagged(word, Kind.INTEGER, "int", origin, path);
            case YAML + "float" -> tagged(word, Kind.FLOAT, "float", origin, path);
            case YAML + "bool" -> tagged(word, Kind.BOOLEAN, "bool", origin, path);
            case YAML + "null" -> tagged(word, Kind.NULL, "null", origin, path);
            case YAML + "timestamp" -> plain(word, origin);
            case YAML + "binary" -> binary(word, origin, path);
            case String other -> Scalar.text(word, origin).with(directive(other));
        };
    }

    /** What a tag says to the merge. */
    static Directive directive(String tag) {
        return switch (tag) {
            case "!reset" -> Directive.RESET;
            case "!override" -> Directive.OVERRIDE;
            case String _ -> Directive.MERGE;
        };
    }

    private Scalar plain(String word, Origin origin) {
        var date = Dates.find(word);
        if (date.isEmpty()) {
            return Words.plain(word, origin);
        }
        dates.add(origin);
        return Scalar.text(date.get(), origin);
    }

    private Scalar tagged(String word, Kind kind, String tag, Origin origin, Path path) {
        var value = Words.plain(word, origin);
        if (value.kind() == kind) {
            return value;
        }
        if (value.kind() == Kind.INTEGER && kind == Kind.FLOAT) {
            return value.with(Kind.FLOAT, value.text());
        }
        problems.invalid(value, path.toString(), "is no value for the tag !!" + tag, "leave the tag out");
        return value;
    }

    private Scalar binary(String word, Origin origin, Path path) {
        try {
            var bytes = Base64.getDecoder().decode(word.replaceAll("[\r\n]", ""));
            return Scalar.text(new String(bytes, StandardCharsets.UTF_8), origin);
        } catch (IllegalArgumentException _) {
            problems.invalid(origin, path.toString(), "the value of a !!binary is Base64", "");
            return Scalar.text(word, origin);
        }
    }
}
