package dev.catamaran.model;

import dev.catamaran.shape.About;
import dev.catamaran.shape.Size;
import java.util.SequencedMap;

/**
 * What the containers are marked with ({@code resource.md} §13): on pods and on Swarm's containers. A change replaces
 * the replicas. Keys of {@code catamaran.dev/}, {@code app.kubernetes.io/} (but part-of) and {@code com.docker.} are refused.
 */
public record Marks(
        @About("Labels of the containers; what no Kubernetes label can hold becomes an annotation there.")
        @Size(max = 32, element = 4096)
        SequencedMap<String, String> labels,

        @About("Annotations of the pods; labels on Swarm, which has no annotations.") @Size(max = 32, element = 4096)
        SequencedMap<String, String> annotations) {}
