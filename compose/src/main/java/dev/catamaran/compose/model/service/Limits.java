package dev.catamaran.compose.model.service;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Distinct;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.model.section.BlkioConfig;
import dev.catamaran.compose.model.section.Device;
import dev.catamaran.compose.model.section.Gpu;
import dev.catamaran.compose.model.section.Ulimit;
import dev.catamaran.compose.model.unit.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** What the containers may use of the host. */
public record Limits(
        @Inline Cpu cpu, @Inline Memory memory, @Inline Devices devices) {

    /**
     * Processors.
     *
     * @param cpus in cores
     * @param cpuShares a weight next to other containers
     * @param cpuQuota microseconds of each period
     * @param cpuPeriod microseconds
     * @param cpuRtRuntime microseconds of each period, for real-time tasks
     * @param cpuRtPeriod microseconds
     * @param cpuCount processors of a host of Windows
     * @param cpuPercent of a host of Windows
     */
    public record Cpu(
            Optional<Leaf<Float>> cpus,
            @Allowed(also = Also.FRACTION) Optional<Leaf<Long>> cpuShares,
            @Allowed(also = Also.FRACTION) Optional<Leaf<Long>> cpuQuota,
            @Allowed(also = Also.FRACTION) Optional<Leaf<Long>> cpuPeriod,
            @Allowed(also = Also.FRACTION) Optional<Leaf<Long>> cpuRtRuntime,
            @Allowed(also = Also.FRACTION) Optional<Leaf<Long>> cpuRtPeriod,
            @Allowed(min = 0) Optional<Leaf<Long>> cpuCount,
            @Allowed(min = 0, max = 100) Optional<Leaf<Long>> cpuPercent) {}

    /**
     * Memory and processes.
     *
     * @param memReservation what is kept free for them
     * @param memswapLimit memory and swap together; -1: without a limit
     * @param memSwappiness from 0 to 100
     * @param oomScoreAdj how likely the kernel ends them when memory runs out
     * @param pidsLimit -1: without a limit
     * @param cpuset the processors that they run on
     */
    public record Memory(
            @Allowed(also = Also.FRACTION) Optional<Leaf<Bytes>> memLimit,
            Optional<Leaf<Bytes>> memReservation,
            @Allowed(also = Also.FRACTION) Optional<Leaf<Bytes>> memswapLimit,
            Optional<Leaf<Bytes>> memSwappiness,
            Optional<Leaf<Boolean>> oomKillDisable,
            @Allowed(min = -1000, max = 1000) Optional<Leaf<Long>> oomScoreAdj,
            @Allowed(also = Also.FRACTION) Optional<Leaf<Long>> pidsLimit,
            Optional<Leaf<String>> cpuset) {}

    /**
     * Devices and limits of the kernel.
     *
     * @param deviceCgroupRules in the kernel's own notation
     */
    public record Devices(
            @Shorthand(Syntax.DEVICE) List<Device> devices,
            @Distinct List<Leaf<String>> deviceCgroupRules,
            @Shorthand(Syntax.ALL) List<Gpu> gpus,
            Optional<BlkioConfig> blkioConfig,
            SequencedMap<String, Ulimit> ulimits) {}
}
