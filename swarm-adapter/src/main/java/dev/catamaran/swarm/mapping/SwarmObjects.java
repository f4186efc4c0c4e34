package dev.catamaran.swarm.mapping;

import dev.catamaran.swarm.mapping.spec.ConfigSpec;
import dev.catamaran.swarm.mapping.spec.NetworkSpec;
import dev.catamaran.swarm.mapping.spec.ServiceSpec;
import java.util.List;

/**
 * What a Swarm shall have of a workload. Volumes are not here: each node makes those that a task's mounts name.
 *
 * @param service the workload's own
 * @param configs the workload's own, by name in order; the service's references name them and lack their ids
 * @param networks shared by all workloads of the namespace: created if absent, removed with the last user
 */
public record SwarmObjects(ServiceSpec service, List<ConfigSpec> configs, List<NetworkSpec> networks) {}
