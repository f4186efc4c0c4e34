package dev.catamaran.compose.model.deploy;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shown;
import java.time.Duration;
import java.util.Optional;

/**
 * When a replica that ended is started again.
 *
 * @param condition {@code none}, {@code on-failure} or {@code any}; Compose takes any text
 * @param delay between two tries
 * @param window how long a try is watched
 */
public record RestartPolicy(
        Optional<Leaf<String>> condition,
        @Shown(Shown.When.WRITTEN) Optional<Leaf<Duration>> delay,

        @Allowed(min = 0) @Shown(Shown.When.WRITTEN) Optional<Leaf<Long>> maxAttempts,

        @Shown(Shown.When.WRITTEN) Optional<Leaf<Duration>> window,
        Extensions extensions) {}
