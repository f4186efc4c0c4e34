package dev.catamaran.swarm.mapping.spec;

import java.util.SequencedMap;

/**
 * The body of {@code POST /networks/create}, for an overlay that workloads of a namespace share.
 *
 * @param driver {@code overlay}
 * @param labels by key in order; of the namespace, of no workload
 */
@EngineBody
public record NetworkSpec(String name, String driver, SequencedMap<String, String> labels) {}
