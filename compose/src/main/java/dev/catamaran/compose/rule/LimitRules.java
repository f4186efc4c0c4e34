package dev.catamaran.compose.rule;

import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.model.deploy.Resources;
import dev.catamaran.compose.model.deploy.Resources.Limits;
import dev.catamaran.compose.model.deploy.Resources.Reservations;
import dev.catamaran.compose.model.unit.Bytes;
import java.util.Optional;

/** Limits that can be written in two places must be the same in both. */
final class LimitRules {
    private static final Bytes NO_BYTES = new Bytes(0);

    private LimitRules() {}

    static void check(Subject subject) {
        scale(subject);
        var resources = subject.service().relations().deploy().flatMap(deploy -> deploy.resources());
        resources.flatMap(Resources::limits).ifPresent(limits -> limits(subject, limits));
        resources.flatMap(Resources::reservations).ifPresent(reservations -> reservations(subject, reservations));
    }

    private static void scale(Subject subject) {
        var scale = subject.service().definition().scale();
        var replicas = subject.service()
                .relations()
                .deploy()
                .flatMap(deploy -> deploy.scale().replicas());
        if (scale.isPresent() && replicas.isPresent()) {
            same(
                    subject,
                    "scale",
                    scale,
                    "deploy.replicas",
                    replicas.map(Leaf::value).orElse(0L),
                    0L,
                    true);
        }
        positive(subject, "scale", scale);
        positive(subject, "deploy.replicas", replicas);
        named(subject, scale.or(() -> replicas).map(Leaf::value).orElse(1L));
    }

    private static void named(Subject subject, long containers) {
        subject.service()
                .definition()
                .containerName()
                .filter(name -> containers > 1 && !name.value().isEmpty())
                .ifPresent(name -> subject.invalid(
                        name.origin(),
                        "container_name",
                        "is one name for several containers",
                        "remove it, or run one container only"));
    }

    private static void positive(Subject subject, String key, Optional<Leaf<Long>> number) {
        number.filter(leaf -> leaf.value() < 0)
                .ifPresent(leaf -> subject.invalid(leaf.origin(), key, "is less than 0", "write 0 or more"));
    }

    private static void limits(Subject subject, Limits limits) {
        var cpu = subject.service().cpu();
        var memory = subject.service().memory();
        var prefix = "deploy.resources.limits.";
        same(subject, "cpus", cpu.cpus(), prefix + "cpus", value(limits.cpus(), 0f), 0f, false);
        same(
                subject,
                "mem_limit",
                memory.memLimit(),
                prefix + "memory",
                value(limits.memory(), NO_BYTES),
                NO_BYTES,
                false);
        same(subject, "pids_limit", memory.pidsLimit(), prefix + "pids", value(limits.pids(), 0L), 0L, false);
    }

    private static void reservations(Subject subject, Reservations reservations) {
        same(
                subject,
                "mem_reservation",
                subject.service().memory().memReservation(),
                "deploy.resources.reservations.memory",
                value(reservations.memory(), NO_BYTES),
                NO_BYTES,
                false);
    }

    private static <T> T value(Optional<Leaf<T>> leaf, T zero) {
        return leaf.map(Leaf::value).orElse(zero);
    }

    /** Compose takes 0 for "not written", except for the number of containers. */
    private static <T> void same(
            Subject subject, String key, Optional<Leaf<T>> here, String other, T there, T zero, boolean zeroCounts) {
        here.filter(leaf -> zeroCounts || !leaf.value().equals(zero))
                .filter(leaf -> !leaf.value().equals(there))
                .ifPresent(leaf -> subject.invalid(
                        leaf.origin(), key, "is another value than " + other, "write it in one of the two places"));
    }
}
