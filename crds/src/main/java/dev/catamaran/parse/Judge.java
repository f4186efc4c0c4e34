package dev.catamaran.parse;

import dev.catamaran.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Holds rules against a specification; their messages become violations. */
final class Judge {
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
        return offences.stream().map(offence -> {
            var amiss = Texts.Amiss.of(rule.message(offence));
            return new Violation(offence.path(), Texts.shortened(offence.value()), amiss.reason(), amiss.fix());
        });
    }
}
