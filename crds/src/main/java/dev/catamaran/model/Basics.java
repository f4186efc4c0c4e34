package dev.catamaran.model;

import dev.catamaran.shape.About;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Size;
import dev.catamaran.shape.Standard;
import dev.catamaran.value.ImageReference;

/** What runs and how often ({@code resource.md} §1). */
public record Basics(
        @About("What kind of workload it is. It cannot change.") @Standard("Replicated")
        Mode mode,

        @About("How many replicas run. 0 stops the workload and keeps everything else.")
        @Standard("1")
        @Range(min = "0", max = "10000")
        int replicas,

        @About("The image, as the nodes of both hulls can pull it.") @Size(min = 1, max = 512)
        ImageReference image,

        @About("When a node fetches the image.") @Standard("IfNotPresent")
        PullPolicy imagePullPolicy) {

    /** What kind of workload it is; it cannot change. */
    public enum Mode {
        /** A number of equal replicas that run for ever: a Deployment, a replicated service. */
        Replicated
    }

    /** When a node fetches an image. */
    public enum PullPolicy {
        /** At each start of a container. */
        Always,
        /** When the node has none of that name. */
        IfNotPresent,
        /** Not at all: the image must be on the node. */
        Never
    }
}
