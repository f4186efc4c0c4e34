package dev.catamaran.parse;

/** Where a workload is parsed: some fields are needed only where there is a cluster. */
public enum Setting {
    /** In the operator: a Swarm is named by its SwarmCluster. */
    CLUSTER,
    /** On the command line: a Swarm is the engine at hand. */
    FILES
}
