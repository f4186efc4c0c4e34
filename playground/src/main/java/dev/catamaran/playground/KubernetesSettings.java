package dev.catamaran.playground;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a {@link KubernetesCluster} is started.
 *
 * @param apiServerArguments further flags of the API server without dashes ({@code audit-log-maxsize=100}), as k3s's
 *     {@code --kube-apiserver-arg} takes them
 * @param nodePorts node ports that this machine reaches at a port it picks: {@link KubernetesCluster#port(int)}
 * @param hostPorts node ports that this machine reaches at a fixed port: by the port of this machine
 * @param auditPolicy the audit policy ({@code audit.k8s.io/v1}) as YAML; with it, the cluster keeps an audit log
 */
public record KubernetesSettings(
        List<String> apiServerArguments,
        SortedSet<Integer> nodePorts,
        SortedMap<Integer, Integer> hostPorts,
        Optional<String> auditPolicy) {

    /** Copies what it is given. */
    public KubernetesSettings {
        apiServerArguments = List.copyOf(apiServerArguments);
        nodePorts = Collections.unmodifiableSortedSet(new TreeSet<>(nodePorts));
        hostPorts = Collections.unmodifiableSortedMap(new TreeMap<>(hostPorts));
    }

    /** A plain cluster. */
    public static KubernetesSettings plain() {
        return new KubernetesSettings(List.of(), new TreeSet<>(), new TreeMap<>(), Optional.empty());
    }

    /** The same with one more flag of the API server. */
    public KubernetesSettings withApiServerArgument(String name, String value) {
        var arguments = new ArrayList<>(apiServerArguments);
        arguments.add(name + "=" + value);
        return new KubernetesSettings(arguments, nodePorts, hostPorts, auditPolicy);
    }

    /** The same with a node port that this machine reaches at a port it picks. */
    public KubernetesSettings withNodePort(int nodePort) {
        var ports = new TreeSet<>(nodePorts);
        ports.add(nodePort);
        return new KubernetesSettings(apiServerArguments, ports, hostPorts, auditPolicy);
    }

    /** The same with a node port that this machine reaches at a fixed port. */
    public KubernetesSettings withHostPort(int hostPort, int nodePort) {
        var ports = new TreeMap<>(hostPorts);
        ports.put(hostPort, nodePort);
        return new KubernetesSettings(apiServerArguments, nodePorts, ports, auditPolicy);
    }

    /** The same with an audit log by this policy. */
    public KubernetesSettings withAuditPolicy(String policy) {
        return new KubernetesSettings(apiServerArguments, nodePorts, hostPorts, Optional.of(policy));
    }

    /** The same with an audit log of every request, without the bodies. */
    public KubernetesSettings withAuditLog() {
        return withAuditPolicy("""
                apiVersion: audit.k8s.io/v1
                kind: Policy
                omitStages: [RequestReceived]
                rules:
                - level: Metadata
                """);
    }
}
