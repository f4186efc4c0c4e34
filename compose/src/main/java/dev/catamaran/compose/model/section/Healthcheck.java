package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Shown;
import dev.catamaran.compose.form.Syntax;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How it is found out whether a container is healthy (Compose specification, "healthcheck").
 *
 * @param test {@code NONE}, {@code CMD} with a program and its arguments, or {@code CMD-SHELL} with a line
 * @param retries how many failures in a row make it unhealthy
 * @param disable whether the image's own test is turned off
 */
public record Healthcheck(
        @Shorthand(Syntax.TEST) List<Leaf<String>> test,
        @Inline Times times,

        @Allowed(min = 0, also = Also.FRACTION) @Shown(Shown.When.WRITTEN)
        Optional<Leaf<Long>> retries,

        Optional<Leaf<Boolean>> disable,
        Extensions extensions) {

    /**
     * When it is tested.
     *
     * @param interval between two tests
     * @param timeout how long a test may take
     * @param startPeriod how long failures do not count
     * @param startInterval between two tests in that time
     */
    public record Times(
            @Shown(Shown.When.WRITTEN) Optional<Leaf<Duration>> interval,
            @Shown(Shown.When.WRITTEN) Optional<Leaf<Duration>> timeout,
            @Shown(Shown.When.WRITTEN) Optional<Leaf<Duration>> startPeriod,
            @Shown(Shown.When.WRITTEN) Optional<Leaf<Duration>> startInterval) {}
}
