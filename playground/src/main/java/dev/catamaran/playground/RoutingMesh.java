package dev.catamaran.playground;

/** Whether an engine can publish a port on every node and give a service a virtual address: the kernel needs IPVS. */
public enum RoutingMesh {
    /** Ingress ports and virtual addresses work. */
    AVAILABLE,
    /** The kernel has no IPVS: only host ports and names that resolve to every task. */
    MISSING
}
