package dev.catamaran.rule;

import dev.catamaran.model.Marks;
import dev.catamaran.model.Spec;
import dev.catamaran.rule.Rule.Offence;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keys of labels and annotations. */
final class MarkRules {
    /** What Kubernetes takes as a key: a name of up to 63 characters after an optional domain and a slash. */
    private static final Pattern KEY =
            Pattern.compile("([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?"
                    + "[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?");

    private static final int LONGEST_PREFIX = 253;

    /** What other tools and Catamaran itself write. */
    private static final Pattern RESERVED = Pattern.compile(
            "((.*\\.)?catamaran\\.dev|.*\\.toolkit\\.fluxcd\\.io|app\\.kubernetes\\.io|argocd\\.argoproj\\.io)/.*"
                    + "|com\\.docker\\..*");

    private MarkRules() {}

    static List<Rule<Spec>> all() {
        return Stream.concat(of("labels", Marks::labels), of("annotations", Marks::annotations))
                .toList();
    }

    private static Stream<Rule<Spec>> of(String field, Function<Marks, SequencedMap<String, String>> map) {
        return Stream.of(
                rule(field, map, "key %s is reserved: choose another prefix", MarkRules::isReserved),
                rule(
                        field,
                        map,
                        "key %s is none that Kubernetes takes: use up to 63 letters, digits, '-', '_' and '.',"
                                + " after a domain and '/' if you like",
                        key -> !isKey(key)));
    }

    private static Rule<Spec> rule(
            String field, Function<Marks, SequencedMap<String, String>> map, String message, Predicate<String> wrong) {
        return Rule.parserOnly(
                "",
                "." + field,
                message,
                spec -> map.apply(spec.marks()).keySet().stream()
                        .filter(wrong)
                        .map(key -> new Offence("spec." + field + "[" + key + "]", "", List.of(key)))
                        .toList());
    }

    private static boolean isKey(String key) {
        return KEY.matcher(key).matches() && key.indexOf('/') <= LONGEST_PREFIX;
    }

    private static boolean isReserved(String key) {
        return RESERVED.matcher(key).matches() && !key.equals("app.kubernetes.io/part-of");
    }
}
