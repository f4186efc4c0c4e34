package dev.catamaran.compose.model.deploy;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shown;
import dev.catamaran.compose.model.unit.Bytes;
import java.util.List;
import java.util.Optional;

/** What a replica may use, and what is kept free for it. */
public record Resources(Optional<Limits> limits, Optional<Reservations> reservations, Extensions extensions) {

    /**
     * What it may use.
     *
     * @param cpus in cores
     * @param pids processes
     */
    public record Limits(
            Optional<Leaf<Float>> cpus,
            @Allowed(strict = true) Optional<Leaf<Bytes>> memory,
            Optional<Leaf<Long>> pids,
            Extensions extensions) {}

    /**
     * What is kept free for it.
     *
     * @param cpus in cores
     */
    public record Reservations(
            Optional<Leaf<Float>> cpus,
            @Allowed(strict = true) Optional<Leaf<Bytes>> memory,
            List<DeviceRequest> devices,
            List<GenericResource> genericResources,
            Extensions extensions) {}

    /** Something that nodes have and that is counted. */
    public record GenericResource(Optional<Discrete> discreteResourceSpec, Extensions extensions) {}

    /** Its kind and how many of it. */
    public record Discrete(
            @Shown(Shown.When.ALWAYS) Optional<Leaf<String>> kind,

            @Allowed(also = Also.FRACTION) @Shown(Shown.When.ALWAYS)
            Optional<Leaf<Long>> value,

            Extensions extensions) {}
}
