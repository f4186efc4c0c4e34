package dev.catamaran.compose.template;

import dev.catamaran.compose.template.Substitution.Failure;
import dev.catamaran.compose.template.Substitution.Text;
import dev.catamaran.compose.template.Substitution.Unset;
import java.util.ArrayList;
import java.util.List;

/**
 * Replaces variables in one text (Compose specification, "Interpolation"). A word is worked out even where its operator
 * does not need it, as Docker does: a required variable in a default that is not used is still required.
 */
public final class Template {
    /** How deep expressions may stand in each other. */
    public static final int DEEPEST = 100;

    private final Variables variables;
    private final Allowance allowance;
    private final List<Unset> unset = new ArrayList<>();

    private Template(Variables variables, Allowance allowance) {
        this.variables = variables;
        this.allowance = allowance;
    }

    /** The text with its variables replaced. What a variable holds is not read for variables again. */
    public static Substitution substitute(String text, Variables variables) {
        return substitute(text, variables, new Allowance());
    }

    /** The same with what other texts have left. */
    public static Substitution substitute(String text, Variables variables, Allowance allowance) {
        if (text.indexOf('$') < 0) {
            return text(text);
        }
        var template = new Template(variables, allowance);
        return switch (template.replace(text, 0, 0)) {
            case Text(String replaced, var _) -> new Text(replaced, template.unset);
            case Failure failure -> failure;
        };
    }

    /**
     * @param base where this text stands in the whole
     * @param depth in how many expressions it stands
     */
    private Substitution replace(String text, int base, int depth) {
        var written = new StringBuilder();
        var done = 0;
        for (var dollar = text.indexOf('$'); dollar >= 0; dollar = text.indexOf('$', done)) {
            var token = Token.at(text, dollar);
            switch (replace(token, text, base, base + dollar, depth)) {
                case Text(String value, var _) ->
                    written.append(text, done, dollar).append(value);
                case Failure failure -> {
                    return failure;
                }
            }
            done = token.end();
        }
        return text(written.append(text, done, text.length()).toString());
    }

    private Substitution replace(Token token, String text, int base, int place, int depth) {
        return switch (token) {
            case Token.Dollar _ -> text("$");
            case Token.Reference(String name, int _) -> reference(name, place);
            case Token.Broken(String reason, String fix, int _) -> new Failure(place, reason, fix);
            case Token.Conditional _
            when depth == DEEPEST ->
                new Failure(place, "more than " + DEEPEST + " expressions stand in each other", "use fewer");
            case Token.Conditional(String name, Operator operator, int start, int end) ->
                switch (word(text, start, end - 1, base, depth, place)) {
                    case Text(String word, var _) -> conditional(name, operator, word, place);
                    case Failure failure -> failure;
                };
        };
    }

    /** What is gone through once more for each expression that it stands in counts as often. */
    private Substitution word(String text, int start, int end, int base, int depth, int place) {
        return allowance.take(end - start)
                ? replace(text.substring(start, end), base + start, depth + 1)
                : tooLong("the words of expressions that stand in each other", place);
    }

    private Substitution reference(String name, int place) {
        var value = variables.find(name);
        if (value.isEmpty()) {
            unset.add(new Unset(name, place));
        }
        return bounded(value.orElse(""), place);
    }

    private Substitution conditional(String name, Operator operator, String word, int place) {
        var value = variables.find(name);
        var given = operator.given(value);
        return switch (operator) {
            case DEFAULT, DEFAULT_IF_EMPTY -> bounded(given.orElse(word), place);
            case OTHER, OTHER_IF_FILLED -> given.isPresent() ? text(word) : text("");
            case REQUIRED, REQUIRED_AND_FILLED ->
                given.isPresent() ? bounded(given.get(), place) : missing(name, value.isPresent(), word, place);
        };
    }

    private static Failure missing(String name, boolean empty, String message, int place) {
        return new Failure(
                place,
                "the variable " + name + " is required and " + (empty ? "empty" : "not set")
                        + (message.isEmpty() ? "" : ": " + message),
                "set " + name + " in the environment or in an environment file");
    }

    private Substitution bounded(String value, int place) {
        return allowance.take(value.length()) ? text(value) : tooLong("the values of all variables", place);
    }

    private static Failure tooLong(String what, int place) {
        return new Failure(place, what + " together are longer than " + Allowance.LONGEST, "use fewer");
    }

    private static Text text(String text) {
        return new Text(text, List.of());
    }
}
