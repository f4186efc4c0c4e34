package dev.catamaran.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.playground.KubernetesCluster;
import dev.catamaran.playground.Output;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The node's own {@code kubectl}, as a user types it. */
record Kubectl(KubernetesCluster cluster) {
    /** Runs a command that has to succeed, and returns what it prints. */
    String run(String... arguments) {
        return cluster.kubectl(arguments).text("kubectl " + String.join(" ", arguments));
    }

    /** Applies YAML that has to be taken. */
    void apply(String yaml) {
        cluster.apply(yaml).text("kubectl apply");
    }

    /** Applies YAML, whatever becomes of it. */
    Output tryApply(String yaml) {
        return cluster.apply(yaml);
    }

    /** Lets the API server judge a resource without storing it. */
    Output dryRun(String resource) {
        var encoded = Base64.getEncoder().encodeToString(resource.getBytes(StandardCharsets.UTF_8));
        return cluster.execute(
                "sh",
                "-c",
                "echo " + encoded + " | base64 -d | kubectl apply --dry-run=server --validate=strict --filename -");
    }

    /** An object as JSON. */
    JsonNode get(String namespace, String object) {
        return Json.parse(run("get", "--namespace", namespace, object, "--output", "json"));
    }

    /** The objects of a kind as a JSON list's items. */
    JsonNode list(String namespace, String kind) {
        return get(namespace, kind).path("items");
    }

    /** Whether the object is there. */
    boolean exists(String namespace, String object) {
        return cluster.kubectl("get", "--namespace", namespace, object).ok();
    }

    /** Waits for a condition of a workload, as scripts do. */
    void waitFor(String namespace, String condition, String object) {
        var waited = cluster.kubectl(
                "wait", "--namespace", namespace, "--for=condition=" + condition, object, "--timeout=180s");
        if (!waited.ok()) {
            throw new AssertionError(waited.err() + "\n"
                    + run("get", "--namespace", namespace, "cwl,deploy,pod,pvc,svc")
                    + "\n" + run("get", "--namespace", namespace, "cwl", "--output", "yaml"));
        }
    }

    /** Waits until the workload's status speaks of its newest spec and it is ready. */
    void waitReady(String namespace, String name) {
        Lab.await(name + " is observed").until(() -> {
            var workload = get(namespace, "cwl/" + name);
            return workload.path("status").path("observedGeneration").asLong()
                    == workload.path("metadata").path("generation").asLong();
        });
        waitFor(namespace, "Ready", "cwl/" + name);
    }
}
