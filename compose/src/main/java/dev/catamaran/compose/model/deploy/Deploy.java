package dev.catamaran.compose.model.deploy;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Shown;
import dev.catamaran.compose.form.Syntax;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * How a service runs on a platform (Compose Deploy Specification).
 *
 * @param labels of the service, not of its containers
 */
public record Deploy(
        @Inline Scale scale,

        @Shorthand(Syntax.PAIRS) @Allowed(also = {Also.INTEGER, Also.FRACTION, Also.FLAG, Also.NOTHING})
        SequencedMap<String, Leaf<String>> labels,

        Optional<UpdateConfig> updateConfig,
        Optional<UpdateConfig> rollbackConfig,
        @Shown(Shown.When.ALWAYS) Optional<Resources> resources,
        Optional<RestartPolicy> restartPolicy,
        @Shown(Shown.When.ALWAYS) Optional<Placement> placement,
        Extensions extensions) {

    /**
     * How many replicas, and how they are reached.
     *
     * @param mode {@code replicated}, {@code global} or a platform's own
     * @param endpointMode {@code vip}, {@code dnsrr} or a platform's own
     */
    public record Scale(
            Optional<Leaf<String>> mode,
            @Shown(Shown.When.WRITTEN) Optional<Leaf<Long>> replicas,
            Optional<Leaf<String>> endpointMode) {}
}
