package dev.catamaran.swarm.mapping.spec;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What each task of a service is; a change replaces the tasks. {@code ForceUpdate} is whoever applies it to count.
 *
 * @param networks in order of their names
 */
@EngineBody
public record TaskTemplate(
        ContainerSpec containerSpec,
        ResourceRequirements resources,
        RestartPolicy restartPolicy,
        Placement placement,
        List<NetworkAttachment> networks) {

    /** What a task may use and what a node must have free for it. */
    @EngineBody
    public record ResourceRequirements(Limits limits, Reservations reservations) {}

    /**
     * The most that a task may use; 0 is no limit.
     *
     * @param nanoCPUs billionths of a core
     * @param pids processes and threads; API 1.41 and later
     */
    @EngineBody
    public record Limits(long nanoCPUs, long memoryBytes, int pids) {}

    /**
     * What a node must have free; 0 is nothing.
     *
     * @param nanoCPUs billionths of a core
     */
    @EngineBody
    public record Reservations(long nanoCPUs, long memoryBytes) {}

    /**
     * When a new task takes the place of one that ended.
     *
     * @param condition {@code any}, {@code on-failure} or {@code none}
     * @param delay nanoseconds; 0 is at once, which is not the engine's own 5 s
     * @param maxAttempts 0 is without end
     * @param window nanoseconds in which the attempts count; 0 is for ever
     */
    @EngineBody
    public record RestartPolicy(
            String condition,
            @JsonInclude(JsonInclude.Include.ALWAYS) long delay,
            int maxAttempts,
            long window) {}

    /**
     * On which nodes tasks run.
     *
     * @param maxReplicas per node; 0 is any number
     */
    @EngineBody
    public record Placement(int maxReplicas) {}

    /**
     * A network that the tasks join.
     *
     * @param target its name; the engine keeps and answers the network's id instead
     * @param aliases names of the service on this network
     */
    @EngineBody
    public record NetworkAttachment(String target, List<String> aliases) {}
}
