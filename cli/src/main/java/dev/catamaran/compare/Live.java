package dev.catamaran.compare;

import dev.catamaran.parse.Written;
import java.util.List;

/**
 * A workload as it runs now, on both hulls.
 *
 * @param workload {@code namespace/name}
 * @param written what its user wrote
 * @param sides Kubernetes, then Swarm
 */
public record Live(String workload, Written written, List<LiveSide> sides) {}
