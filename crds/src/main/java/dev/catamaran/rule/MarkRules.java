package dev.catamaran.rule;

import dev.catamaran.model.Marks;
import dev.catamaran.model.Spec;
import dev.catamaran.rule.Rule.Offence;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keys of labels and annotations. */
final class MarkRules {
    /** What Kubernetes takes as a key: a name of up to 63 characters after an optional domain and a slash. */
    private static final Pattern KEY =
            Pattern.compile("([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?"
                    + "[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?");

    private static final List<String> RESERVED = List.of(
            "catamaran.dev/",
            "app.kubernetes.io/",
            "com.docker.",
            "kustomize.toolkit.fluxcd.io/",
            "helm.toolkit.fluxcd.io/",
            "argocd.argoproj.io/");

    private MarkRules() {}

    static List<Rule<Spec>> all() {
        return List.of(
                Rule.parserOnly("key %s is reserved: choose another prefix", spec -> keys(spec, MarkRules::reserved)),
                Rule.parserOnly(
                        "key %s is none that Kubernetes takes: use up to 63 letters, digits, '-', '_' and '.',"
                                + " after a domain and '/' if you like",
                        spec -> keys(spec, key -> !KEY.matcher(key).matches())));
    }

    private static List<Offence> keys(Spec spec, Predicate<String> wrong) {
        Marks marks = spec.marks();
        return Stream.concat(keys("labels", marks.labels(), wrong), keys("annotations", marks.annotations(), wrong))
                .toList();
    }

    private static Stream<Offence> keys(String field, SequencedMap<String, String> map, Predicate<String> wrong) {
        return map.keySet().stream()
                .filter(wrong)
                .map(key -> new Offence("spec." + field + "[" + key + "]", "", List.of(key)));
    }

    private static boolean reserved(String key) {
        return RESERVED.stream().anyMatch(key::startsWith) && !key.equals("app.kubernetes.io/part-of");
    }
}
