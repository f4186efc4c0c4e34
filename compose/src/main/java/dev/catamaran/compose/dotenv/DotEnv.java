package dev.catamaran.compose.dotenv;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.template.Substitution;
import dev.catamaran.compose.template.Template;
import dev.catamaran.compose.template.Variables;
import dev.catamaran.compose.tree.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Reads {@code KEY=value} lines with quotes, escapes, comments and variables (Compose specification, "Env_file format").
 * Also what Docker lets pass and no text says: {@code KEY: value}, several settings on a line behind a closing quote, and
 * a last line {@code KEY} without a line break, which sets a variable without a name. Every line that is refused is told.
 */
public final class DotEnv {
    private final Cursor cursor;
    private final Surroundings surroundings;
    private final Variables variables;
    private final Problems problems;
    private final SequencedMap<String, Setting> settings;

    private DotEnv(Source source, Surroundings surroundings, Problems problems) {
        this.cursor = new Cursor(source);
        this.surroundings = surroundings;
        this.problems = problems;
        var known = new LinkedHashMap<>(surroundings.earlier());
        settings = known;
        variables = surroundings
                .variables()
                .or(name -> Optional.ofNullable(known.get(name)).map(Setting::value));
    }

    /** What the earlier files and this one set. */
    public static SequencedMap<String, Setting> read(Source source, Surroundings surroundings, Problems problems) {
        var file = new DotEnv(source, surroundings, problems);
        for (file.cursor.skipToStatement(); !file.cursor.atEnd() && !problems.isOver(); file.cursor.skipToStatement()) {
            file.readStatement();
        }
        return Collections.unmodifiableSequencedMap(file.settings);
    }

    private void readStatement() {
        skipExport();
        var start = cursor.offset();
        var origin = cursor.origin(start);
        skipName();
        var name = Space.stripEnd(cursor.since(start));
        if (cursor.atEnd() && cursor.offset() == start) {
            refuseLine(origin, "there is no name after export");
        } else if (cursor.atEnd()) {
            cursor.moveTo(start);
            readNameless(origin);
        } else if (!"=:\n".contains(Character.toString(cursor.sign()))) {
            refuseLine(cursor.origin(cursor.offset()), "a name cannot hold " + Character.toString(cursor.sign()));
        } else if (name.contains(" ")) {
            refuseLine(origin, "a name cannot hold a space");
        } else if (cursor.sign() == '\n') {
            surroundings.variables().find(name).ifPresent(value -> set(name, value, origin));
        } else {
            cursor.next();
            readValue(name, origin);
        }
    }

    private void skipExport() {
        var start = cursor.offset();
        if (cursor.at("export")) {
            cursor.moveTo(start + "export".length());
            if ("\t\n\f\r ".indexOf(cursor.sign()) < 0) {
                cursor.moveTo(start);
            }
            cursor.skipBlanks();
        }
    }

    private void skipName() {
        while (Space.isBlank(cursor.sign()) || isName(cursor.sign())) {
            cursor.next();
        }
    }

    private static boolean isName(int sign) {
        return switch (sign) {
            case '_', '.', '-', '[', ']' -> true;
            default ->
                switch (Character.getType(sign)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> Character.isLetter(sign);
                };
        };
    }

    private void readNameless(Origin origin) {
        problems.ignored(
                origin,
                "",
                "the last line has no = and no line break: it becomes the value of a variable without a name",
                "end the line with a line break, or write NAME=value");
        readValue("", origin);
    }

    private void readValue(String name, Origin origin) {
        cursor.skipBlanks();
        var start = cursor.offset();
        switch (cursor.sign()) {
            case '\'' -> quoted('\'', name, origin).ifPresent(value -> set(name, value, origin));
            case '"' -> quoted('"', name, origin).ifPresent(value -> setReplaced(name, Escapes.replace(value), origin));
            default -> {
                cursor.skipLine();
                setReplaced(name, withoutComment(cursor.since(start)), origin);
            }
        }
    }

    private static String withoutComment(String line) {
        var comment = line.indexOf(" #");
        return Space.stripEnd(comment < 0 ? line : line.substring(0, comment));
    }

    /** What stands between quotes; only the backslash before a quote of the same kind is taken away here. */
    private Optional<String> quoted(char quote, String name, Origin origin) {
        var value = new StringBuilder();
        cursor.next();
        for (; !cursor.atEnd(); cursor.next()) {
            var sign = cursor.sign();
            if (sign == quote) {
                cursor.next();
                return Optional.of(value.toString());
            }
            if (sign == '\\') {
                cursor.next();
                sign = cursor.sign();
                if (sign != quote) {
                    value.append('\\');
                }
            }
            if (!cursor.atEnd()) {
                value.appendCodePoint(sign);
            }
        }
        problems.invalid(
                origin, name, "the value has no closing " + quote, "close it; write \\" + quote + " for one inside");
        return Optional.empty();
    }

    private void setReplaced(String name, String text, Origin origin) {
        switch (Template.substitute(text, variables, surroundings.allowance())) {
            case Substitution.Text(String value, var unset) -> {
                unset.forEach(variable -> problems.assumed(origin, name, variable.reason(), variable.fix()));
                set(name, value, origin);
            }
            case Substitution.Failure(int _, String reason, String fix) -> problems.invalid(origin, name, reason, fix);
        }
    }

    private void set(String name, String value, Origin origin) {
        if (surroundings.allow(name, origin, problems)) {
            settings.put(name, new Setting(value, origin));
        }
    }

    private void refuseLine(Origin origin, String reason) {
        problems.invalid(origin, "", reason, "write NAME=value with letters, digits and _ . - [ ] in the name");
        cursor.skipLine();
    }
}
