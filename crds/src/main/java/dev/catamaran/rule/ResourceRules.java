package dev.catamaran.rule;

import dev.catamaran.model.Spec;
import dev.catamaran.model.section.Resources;
import dev.catamaran.rule.Rule.Offence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Amounts that are kept free are at most those that may be used. */
final class ResourceRules {
    private ResourceRules() {}

    static List<Rule<Spec>> all() {
        return List.of(
                rule(
                        "cpu",
                        resources -> resources.reservations().cpu(),
                        resources -> resources.limits().cpu()),
                rule(
                        "memory",
                        resources -> resources.reservations().memory(),
                        resources -> resources.limits().memory()));
    }

    private static <T extends Comparable<T>> Rule<Spec> rule(
            String amount, Function<Resources, Optional<T>> reserved, Function<Resources, Optional<T>> limit) {
        return Rule.of(
                "resources",
                ".reservations." + amount,
                ("!has(self.reservations) || !has(self.reservations.%1$s) || !has(self.limits)"
                                + " || !has(self.limits.%1$s) || quantity(string(self.reservations.%1$s))"
                                + ".compareTo(quantity(string(self.limits.%1$s))) <= 0")
                        .formatted(amount),
                "reservations." + amount + " is above limits." + amount + ": raise the limit or lower the reservation",
                spec -> {
                    var resources = spec.operation().resources();
                    return reserved
                            .apply(resources)
                            .filter(kept -> limit.apply(resources)
                                    .filter(most -> kept.compareTo(most) > 0)
                                    .isPresent())
                            .map(kept -> Offence.at("spec.resources.reservations." + amount, kept.toString()))
                            .stream()
                            .toList();
                });
    }
}
