package dev.catamaran.status;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.catamaran.shape.About;
import dev.catamaran.shape.Inline;
import dev.catamaran.shape.Key;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Size;
import dev.catamaran.shape.Standard;
import java.util.List;

/** {@code status} of a ContainerWorkload ({@code resource.md} §18): flat in JSON, nested here. Lists come sorted. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({
    "observedGeneration",
    "conditions",
    "scale",
    "image",
    "targets",
    "endpoints",
    "fidelity",
    "retention"
})
public record WorkloadStatus(
        @About("The generation of the specification that this status is about.")
        @Standard("0")
        @Range(min = "0", max = "9007199254740991")
        long observedGeneration,

        @About("What holds, by type: Ready, Reconciling, Stalled, KubernetesReady, SwarmReady, Faithful.")
        @Size(max = 8)
        List<Condition> conditions,

        @Inline @JsonUnwrapped Scale scale,

        @About("The image that runs; empty while the hulls or replicas differ.") @Standard("") @Size(max = 512)
        String image,

        @About("The workload on each hull.") @Size(max = 2) List<TargetStatus> targets,

        @About("Where its ports are reached.") @Size(max = 32)
        List<EndpointStatus> endpoints,

        @About("How well each hull keeps the promises of its fields.") @Size(max = 2)
        List<FidelityStatus> fidelity,

        @Inline @JsonUnwrapped Retention retention) {

    /** Nothing is known yet. */
    public static final WorkloadStatus EMPTY = new WorkloadStatus(
            0, List.of(), Scale.NONE, "", List.of(), List.of(), List.of(), new Retention(List.of(), 0));

    public WorkloadStatus {
        conditions = Text.within(8, conditions);
        image = Text.within(512, image);
        targets = Text.within(2, targets);
        endpoints = Text.within(32, endpoints);
        fidelity = Text.within(2, fidelity);
    }

    /** The same of all but the conditions, which are about this generation. */
    public WorkloadStatus with(long generation, List<Condition> conditions) {
        return new WorkloadStatus(generation, conditions, scale, image, targets, endpoints, fidelity, retention);
    }

    /** What the scale subresource and the Replicas column read. */
    public record Scale(
            @About("How many replicas there are.") @Standard("0") @Range(min = "0", max = "1000000")
            int replicas,

            @About("How many of them serve.") @Standard("0") @Range(min = "0", max = "1000000")
            int readyReplicas,

            @About("The selector of its pods, for autoscalers.") @Standard("") @Size(max = 512)
            String selector,

            @About("Serving of desired replicas, such as 2/3.") @Standard("") @Size(max = 32)
            String readiness) {
        /** No replicas. */
        public static final Scale NONE = new Scale(0, 0, "", "");

        public Scale {
            selector = Text.within(512, selector);
            readiness = Text.within(32, readiness);
        }
    }

    /** Where one port is reached on one hull. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonPropertyOrder({"target", "port", "scope", "address"})
    public record EndpointStatus(
            @About("The hull: kubernetes or swarm.") @Key @Size(min = 1, max = 16)
            String target,

            @About("The port's name.") @Key @Size(min = 1, max = 15)
            String port,

            @About("From where: Cluster, Node or External.") @Key @Size(min = 1, max = 16)
            String scope,

            @About("Host and port.") @Key @Size(min = 1, max = 317)
            String address) {
        public EndpointStatus {
            target = Text.within(16, target);
            port = Text.within(15, port);
            scope = Text.within(16, scope);
            address = Text.within(317, address);
        }
    }

    /** Data that outlived its use. */
    public record Retention(
            @About("Data that outlived its use, as much of it as fits here.") @Size(max = 32)
            List<Retained> retained,

            @About("How much of it there is.") @Standard("0") @Range(min = "0", max = "1000000")
            int retainedTotal) {
        public Retention {
            retained = Text.within(32, retained);
        }
    }

    /** One claim or volume that is kept. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonPropertyOrder({"target", "kind", "name", "node"})
    public record Retained(
            @About("The hull: kubernetes or swarm.") @Size(min = 1, max = 16)
            String target,

            @About("PersistentVolumeClaim, Volume or Service.") @Size(min = 1, max = 32)
            String kind,

            @About("Its name there.") @Size(min = 1, max = 253)
            String name,

            @About("The node that holds it, where that is known.") @Standard("") @Size(max = 253)
            String node) {
        public Retained {
            target = Text.within(16, target);
            kind = Text.within(32, kind);
            name = Text.within(253, name);
            node = Text.within(253, node);
        }
    }
}
