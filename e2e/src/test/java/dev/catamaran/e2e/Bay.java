package dev.catamaran.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.catamaran.playground.SwarmNode;
import dev.catamaran.playground.SwarmNodes;
import dev.catamaran.playground.Witness;
import java.net.URI;

/**
 * A namespace with one workload, {@code buoy}, that runs on Kubernetes and on a Swarm.
 *
 * @param swarm the SwarmCluster's name
 * @param port the port that the workload has on its nodes
 */
record Bay(Lab lab, String swarm, SwarmNodes nodes, String namespace, int port) {
    /** A new one. */
    static Bay open(Lab lab, String swarm, SwarmNodes nodes) {
        return new Bay(lab, swarm, nodes, lab.namespace("bay", swarm), lab.nodePort());
    }

    /** The workload as YAML, with more lines of its spec. */
    String buoy(String rest) {
        return """
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: buoy, namespace: %s}
                spec:
                  image: %s
                  ports:
                  - {name: http, containerPort: 8080, publish: {host: {port: %d}}}
                  healthcheck:
                    exec: {command: [/witness, check, http, "http://127.0.0.1:8080/healthz"]}
                    interval: 1s
                  stop: {gracePeriod: 2s}
                  targets: {swarm: {mode: Run, cluster: %s}}
                %s
                """.formatted(namespace, lab.witness, port, swarm, rest.indent(2).stripTrailing());
    }

    /** Applies it and waits until it is ready on both hulls. */
    void applyAndWait(String rest) {
        lab.kubectl.apply(buoy(rest));
        waitReady();
    }

    /** Waits for both: a Swarm that does not answer for a moment takes nothing from {@code Ready}. */
    void waitReady() {
        lab.kubectl.waitReady(namespace, "buoy");
        lab.kubectl.waitFor(namespace, "SwarmReady", "cwl/buoy");
    }

    /** The service as the engine holds it. */
    JsonNode service() {
        return Json.parse(nodes.first()
                        .docker("service", "inspect", namespace + "_buoy")
                        .text("docker service inspect"))
                .get(0);
    }

    boolean served() {
        return nodes.first().docker("service", "inspect", namespace + "_buoy").ok();
    }

    /** The witness of a running task, at the port that its node publishes. */
    Witness witness() {
        var node = nodes.first()
                .docker(
                        "service",
                        "ps",
                        namespace + "_buoy",
                        "--filter",
                        "desired-state=running",
                        "--format",
                        "{{.Node}}")
                .text("docker service ps")
                .lines()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task runs"));
        return new Witness(URI.create("http://" + named(node).address() + ":" + port));
    }

    private SwarmNode named(String name) {
        return nodes.nodes().stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** How many tasks run. */
    long running() {
        return nodes.first()
                .docker(
                        "service",
                        "ps",
                        namespace + "_buoy",
                        "--filter",
                        "desired-state=running",
                        "--format",
                        "{{.CurrentState}}")
                .out()
                .lines()
                .filter(line -> line.startsWith("Running"))
                .count();
    }

    /** The task that runs, by its id. */
    String task() {
        return nodes.first()
                .docker("service", "ps", namespace + "_buoy", "--filter", "desired-state=running", "--quiet")
                .out();
    }

    /** The status of a condition; empty where the workload has none. */
    String status(String type) {
        return condition(type).path("status").asText();
    }

    /** One of the workload's conditions; missing where it has none. */
    JsonNode condition(String type) {
        for (var condition : lab.kubectl.get(namespace, "cwl/buoy").at("/status/conditions")) {
            if (condition.path("type").asText().equals(type)) {
                return condition;
            }
        }
        return MissingNode.getInstance();
    }
}
