package dev.catamaran.kubernetes.mapping;

/**
 * What a mapping must know of a cluster, read beforehand.
 *
 * @param minor the API server's minor version: 36 for 1.36
 * @param controller whether a Catamaran stays and looks after the workload
 * @param exposure how {@code publish.ingress} reaches the outside, an administrator's setting
 */
public record KubernetesFacts(int minor, boolean controller, Exposure exposure) {
    /** The type of the Service {@code <name>--public}. */
    public enum Exposure {
        /** A port of every node, 30000 to 32767. */
        NodePort,
        /** An address of its own, from whoever provides load balancers to the cluster. */
        LoadBalancer
    }

    /** What is assumed where no cluster is asked: Kubernetes 1.36, a controller, ports of the nodes. */
    public static KubernetesFacts assumed() {
        return new KubernetesFacts(36, true, Exposure.NodePort);
    }
}
