package dev.catamaran.rule;

import dev.catamaran.model.Spec;
import dev.catamaran.rule.Rule.Offence;
import dev.catamaran.value.UserId;
import java.util.List;

/** Who the process runs as. */
final class SecurityRules {
    private SecurityRules() {}

    static List<Rule<Spec>> all() {
        return List.of(
                Rule.of(
                        "security",
                        ".user",
                        "!has(self.user) || !string(self.user).matches('^(0+|root)$') || !(has(self.runAsNonRoot)"
                                + " ? self.runAsNonRoot : has(self.profile) && self.profile == 'Restricted')",
                        "runAsNonRoot contradicts user 0: set a user above 0 or runAsNonRoot: false",
                        SecurityRules::root),
                Rule.of(
                        "security",
                        ".group",
                        "!has(self.group) || has(self.user)",
                        "group needs user: set user, too",
                        spec -> spec.security().group().isPresent()
                                        && spec.security().user().isEmpty()
                                ? List.of(Offence.at("spec.security.group", ""))
                                : List.of()));
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
