package dev.catamaran.parse;

import dev.catamaran.rule.Rule;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds rules against a specification; their messages become violations. */
final class Judge {
    private static final Pattern VALUE = Pattern.compile("%s");

    private Judge() {}

    static <S> List<Violation> offences(List<Rule<S>> rules, S spec) {
        return rules.stream()
                .flatMap(rule -> switch (rule.check()) {
                    case Rule.Always<S>(var offences) -> violations(rule, offences.apply(spec));
                    case Rule.Changing<S> _ -> Stream.<Violation>empty();
                })
                .sorted()
                .toList();
    }

    /** The same of what can be read of a wrong specification, without what may follow from the mistakes in it. */
    static <S> List<Violation> offencesBeside(List<Violation> wrong, List<Rule<S>> rules, S legible) {
        return offences(
                rules.stream()
                        .filter(rule -> rule.needs().stream()
                                .noneMatch(need -> wrong.stream().anyMatch(it -> hides(it, need))))
                        .toList(),
                legible);
    }

    /** Whether a mistake lies at, above or below a path, or is a field beside it that may have been meant for it. */
    private static boolean hides(Violation wrong, String need) {
        var path = wrong.path();
        return path.equals(need)
                || path.startsWith(need + ".")
                || path.startsWith(need + "[")
                || need.startsWith(path + ".")
                || (wrong.reason().equals(Texts.NO_FIELD)
                        && path.substring(0, path.lastIndexOf('.') + 1)
                                .equals(need.substring(0, need.lastIndexOf('.') + 1)));
    }

    static <S> List<Violation> changes(List<Rule<S>> rules, S before, S after) {
        return rules.stream()
                .flatMap(rule -> switch (rule.check()) {
                    case Rule.Always<S> _ -> Stream.<Violation>empty();
                    case Rule.Changing<S>(var offences) -> violations(rule, offences.apply(before, after));
                })
                .sorted()
                .toList();
    }

    private static <S> Stream<Violation> violations(Rule<S> rule, List<Rule.Offence> offences) {
        return offences.stream().map(offence -> violation(rule, offence));
    }

    /** The message is taken apart before the values come in: they may hold a colon, or whatever a user wrote. */
    private static Violation violation(Rule<?> rule, Rule.Offence offence) {
        var amiss = Texts.Amiss.of(rule.message());
        var values = offence.values().stream().map(Texts::cut).iterator();
        return new Violation(
                Texts.cut(offence.path()),
                Texts.shortened(offence.value()),
                filled(amiss.reason(), values),
                filled(amiss.fix(), values));
    }

    private static String filled(String text, Iterator<String> values) {
        return VALUE.matcher(text).replaceAll(_ -> Matcher.quoteReplacement(values.next()));
    }
}
