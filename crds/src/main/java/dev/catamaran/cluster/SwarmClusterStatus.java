package dev.catamaran.cluster;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.catamaran.shape.About;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Size;
import dev.catamaran.shape.Standard;
import dev.catamaran.status.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code status} of a SwarmCluster ({@code resource.md} §19): what was seen of the Swarm. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({
    "observedGeneration",
    "conditions",
    "swarmID",
    "endpoint",
    "engineVersion",
    "apiVersion",
    "managers",
    "nodes"
})
public record SwarmClusterStatus(
        @About("The generation of the specification that this status is about.")
        @Standard("0")
        @Range(min = "0", max = "9007199254740991")
        long observedGeneration,

        @About("What holds, by type: Ready, Reconciling, Stalled.") @Size(max = 8)
        List<Condition> conditions,

        @About("The Swarm that was found; another one at these addresses is refused.") @Standard("") @Size(max = 64)
        String swarmID,

        @About("The manager that answers.") @Standard("") @Size(max = 253)
        String endpoint,

        @About("The version of its engine.") @Standard("") @Size(max = 64)
        String engineVersion,

        @About("The version of the Engine API that is spoken with it.") @Standard("") @Size(max = 16)
        String apiVersion,

        @About("The managers.") Managers managers,
        @About("All nodes.") Nodes nodes) {

    public SwarmClusterStatus {
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
        swarmID = text(swarmID);
        endpoint = text(endpoint);
        engineVersion = text(engineVersion);
        apiVersion = text(apiVersion);
        managers = managers == null ? new Managers(0, 0) : managers;
        nodes = nodes == null ? new Nodes(0, 0, 0) : nodes;
    }

    /** Nothing is known yet. */
    public static final SwarmClusterStatus EMPTY =
            new SwarmClusterStatus(0, List.of(), "", "", "", "", new Managers(0, 0), new Nodes(0, 0, 0));

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The managers. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonPropertyOrder({"total", "reachable"})
    public record Managers(
            @About("How many there are.") @Standard("0") @Range(min = "0", max = "1000000")
            int total,

            @About("How many of them are reachable.") @Standard("0") @Range(min = "0", max = "1000000")
            int reachable) {}

    /** All nodes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonPropertyOrder({"total", "ready", "active"})
    public record Nodes(
            @About("How many there are.") @Standard("0") @Range(min = "0", max = "1000000")
            int total,

            @About("How many of them are ready.") @Standard("0") @Range(min = "0", max = "1000000")
            int ready,

            @About("How many of them take new tasks.") @Standard("0") @Range(min = "0", max = "1000000")
            int active) {}
}
