package dev.catamaran.rule;

import dev.catamaran.model.Spec;
import dev.catamaran.model.section.Security.Capabilities;
import dev.catamaran.rule.Rule.Offence;
import dev.catamaran.value.UserId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who the process runs as. */
final class SecurityRules {
    private static final String PREFIX = "CAP_";

    private SecurityRules() {}

    static List<Rule<Spec>> all() {
        return List.of(
                Rule.needing(
                        "spec.security",
                        Rule.of(
                                "security",
                                ".user",
                                "!has(self.user) || !string(self.user).matches('^(0+|root)$') || !(has(self.runAsNonRoot)"
                                        + " ? self.runAsNonRoot : has(self.profile) && self.profile == 'Restricted')",
                                "runAsNonRoot contradicts user 0: set a user above 0 or runAsNonRoot: false",
                                SecurityRules::root)),
                Rule.needing(
                        "spec.security",
                        Rule.of(
                                "security",
                                ".group",
                                "!has(self.group) || has(self.user)",
                                "group needs user: set user, too",
                                spec -> spec.security().group().isPresent()
                                                && spec.security().user().isEmpty()
                                        ? List.of(Offence.at("spec.security.group", ""))
                                        : List.of())),
                prefixed("add", Capabilities::add),
                prefixed("drop", Capabilities::drop));
    }

    /** Both hulls know capabilities by their short names; the engine would look for {@code CAP_CAP_NET_ADMIN}. */
    private static Rule<Spec> prefixed(String field, Function<Capabilities, List<String>> names) {
        var first = "self." + field + ".filter(c, c.startsWith('CAP_'))[0]";
        return new Rule<>(
                "security.capabilities",
                "." + field,
                Optional.of("!has(self.%1$s) || !self.%1$s.exists(c, c.startsWith('CAP_'))".formatted(field)),
                "capability %s has the prefix CAP_: write %s",
                List.of(first, first + ".substring(4)"),
                new Rule.Always<>(spec -> names.apply(spec.security().capabilities()).stream()
                        .filter(name -> name.startsWith(PREFIX))
                        .map(name -> new Offence(
                                "spec.security.capabilities." + field + "[" + name + "]",
                                "",
                                List.of(name, name.substring(PREFIX.length()))))
                        .toList()));
    }

    private static List<Offence> root(Spec spec) {
        var confinement = spec.security().confinement();
        return confinement
                .user()
                .filter(UserId::isRoot)
                .filter(_ -> confinement.runAsNonRoot())
                .map(user -> Offence.at("spec.security.user", user.text()))
                .stream()
                .toList();
    }
}
