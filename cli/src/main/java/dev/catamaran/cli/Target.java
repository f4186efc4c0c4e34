package dev.catamaran.cli;

import dev.catamaran.model.HullName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code -t}, which a verb that speaks of one hull needs. */
final class Target {
    @Option(
            names = {"-t", "--target"},
            required = true,
            paramLabel = "HULL",
            description = "kubernetes or swarm.")
    private @Nullable HullName hull;

    HullName hull() {
        if (hull == null) {
            throw new IllegalStateException("-t is required and picocli has not asked for it");
        }
        return hull;
    }
}
