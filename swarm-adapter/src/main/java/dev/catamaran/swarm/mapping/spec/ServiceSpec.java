package dev.catamaran.swarm.mapping.spec;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SequencedMap;

/**
 * The body of {@code POST /services/create} and {@code POST /services/{id}/update}.
 *
 * @param name unique in the swarm, whatever the letter case
 * @param labels of the service, by key in order; the hash and, without a cluster, the UID are added when it is applied
 */
@EngineBody
public record ServiceSpec(
        String name,
        SequencedMap<String, String> labels,
        TaskTemplate taskTemplate,
        Mode mode,
        UpdateConfig updateConfig,
        EndpointSpec endpointSpec) {

    /** How many tasks: an engine refuses a change from one mode to another. */
    @EngineBody
    public record Mode(Replicated replicated) {}

    /** A number of equal tasks. */
    @EngineBody
    public record Replicated(
            @JsonInclude(JsonInclude.Include.ALWAYS) int replicas) {}

    /**
     * How a change replaces the tasks.
     *
     * @param parallelism tasks at a time; 0 is all of them
     * @param delay nanoseconds between two batches
     * @param failureAction {@code pause}, {@code continue} or {@code rollback}
     * @param order {@code stop-first} or {@code start-first}
     */
    @EngineBody
    public record UpdateConfig(
            @JsonInclude(JsonInclude.Include.ALWAYS) int parallelism, long delay, String failureAction, String order) {}
}
