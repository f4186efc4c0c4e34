package dev.catamaran.operator.reconcile;

import dev.catamaran.kubernetes.apply.KubernetesHull;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.operator.report.Share;
import java.util.List;
import java.util.Optional;

/** Kubernetes where it is Disabled: the children go, claims stay, and nothing is said unless that fails. */
record Clearing(KubernetesHull hull, Identity workload) implements Leg {
    @Override
    public Optional<Share> begin() {
        return Optional.empty();
    }

    @Override
    public Optional<Share> finish() {
        return Guard.attempt(HullName.Kubernetes, () -> Removal.removed(hull, workload))
                .map(failure -> new Share(HullName.Kubernetes, TargetMode.Disabled, failure, Optional.of(List.of())));
    }
}
