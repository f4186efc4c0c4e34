package dev.catamaran.model.section;

import dev.catamaran.shape.About;
import dev.catamaran.shape.Derived;
import dev.catamaran.shape.Range;
import dev.catamaran.value.Bytes;
import dev.catamaran.value.Cpu;
import java.util.Optional;

/** What a replica may use and what is kept free for it ({@code resource.md} §8). */
public record Resources(
        @About("The most that a replica may use.") Limits limits,
        @About("What a node must have free for a replica.") Reservations reservations) {

    /** The most that a replica may use. */
    public record Limits(
            @About("Processor time in cores.") @Range(min = "1m", max = "9999999")
            Optional<Cpu> cpu,

            @About("Memory; more is refused and the container ends.") @Range(min = "4Mi", max = "8191Pi")
            Optional<Bytes> memory,

            @About("Processes and threads.") @Range(min = "1", max = "4194304")
            Optional<Integer> pids) {}

    /** What a node must have free for a replica. */
    public record Reservations(
            @About("Processor time in cores, at most the limit.")
            @Derived("0")
            @Range(min = "1m", max = "9999999", orZero = true)
            Optional<Cpu> cpu,

            @About("Memory, at most the limit.") @Derived("0") @Range(min = "4Mi", max = "8191Pi", orZero = true)
            Optional<Bytes> memory) {}
}
