package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shown;
import dev.catamaran.compose.model.unit.Bytes;
import java.util.List;
import java.util.Optional;

/**
 * How a service's containers share block devices (Compose specification, "blkio_config").
 *
 * @param weight from 10 to 1000, next to other containers
 */
public record BlkioConfig(
        @Allowed(min = 0, max = 65_535, strict = true) Optional<Leaf<Long>> weight,
        List<Weight> weightDevice,
        List<Rate> deviceReadBps,
        List<Rate> deviceReadIops,
        List<Rate> deviceWriteBps,
        List<Rate> deviceWriteIops) {

    /** A weight for one device. */
    public record Weight(
            @Shown(Shown.When.ALWAYS) Optional<Leaf<String>> path,

            @Allowed(min = 0, max = 65_535, strict = true) @Shown(Shown.When.ALWAYS)
            Optional<Leaf<Long>> weight) {}

    /** A limit for one device, in bytes or operations a second. */
    public record Rate(
            @Shown(Shown.When.ALWAYS) Optional<Leaf<String>> path,
            @Shown(Shown.When.ALWAYS) Optional<Leaf<Bytes>> rate) {}
}
