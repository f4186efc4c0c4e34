package dev.catamaran.kubernetes.mapping;

import dev.catamaran.model.Basics;
import dev.catamaran.model.TargetMode;

/** {@link Basics}: what runs and how often. All of it is exact. */
final class BasicsMapping {
    private BasicsMapping() {}

    /** How often what runs; a Replicated workload is a Deployment. */
    record Running(int replicas, String image, String pullPolicy) {}

    static Running map(Basics basics, TargetMode target) {
        return switch (basics) {
            case Basics(var mode, var replicas, var image, var imagePullPolicy) ->
                switch (mode) {
                    case Replicated -> new Running(serves(target) ? replicas : 0, image.text(), imagePullPolicy.name());
                };
        };
    }

    /** Whether replicas run and are reached from outside. What is only observed is mapped as if it ran. */
    static boolean serves(TargetMode target) {
        return switch (target) {
            case Standby -> false;
            case Disabled, Observe, Run -> true;
        };
    }
}
