package dev.catamaran.compose.model.deploy;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import java.util.List;
import java.util.Optional;

/**
 * On which nodes replicas may run.
 *
 * @param maxReplicasPerNode 0: any number
 */
public record Placement(
        List<Leaf<String>> constraints,
        List<Preference> preferences,
        @Allowed(min = 0) Optional<Leaf<Long>> maxReplicasPerNode,
        Extensions extensions) {

    /**
     * How replicas are spread.
     *
     * @param spread over the values of this label
     */
    public record Preference(Optional<Leaf<String>> spread, Extensions extensions) {}
}
