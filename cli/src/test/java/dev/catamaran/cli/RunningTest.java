package dev.catamaran.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of clusters that answer only in part. */
class RunningTest {
    private static final String GROUP = "/apis/catamaran.dev/v1alpha1";

    /** A workload that is on Kubernetes alone or on both, a Swarm whose engine is away, and nothing of ours yet. */
    private static final Map<String, String> HARBOUR = Map.of(
            "/version",
            """
            {"major": "1", "minor": "36"}""",
            "/api/v1/namespaces/kube-system",
            """
            {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "kube-system", "uid": "u-1"}}""",
            GROUP + "/namespaces/harbour/containerworkloads/buoy",
            """
            {"apiVersion": "catamaran.dev/v1alpha1", "kind": "ContainerWorkload",
             "metadata": {"namespace": "harbour", "name": "buoy", "uid": "u-2"},
             "spec": {"image": "buoy:1", "update": {"failureAction": "Rollback"},
                      "targets": {"swarm": {"mode": "Run", "cluster": "pier"}}}}""",
            GROUP + "/swarmclusters/pier",
            """
            {"apiVersion": "catamaran.dev/v1alpha1", "kind": "SwarmCluster",
             "metadata": {"name": "pier", "uid": "u-3", "generation": 1},
             "spec": {"endpoints": ["unix:///nonexistent/engine.sock"], "allowedNamespaces": {"names": ["harbour"]}}}""",
            "/apis/apps/v1/namespaces/harbour/deployments",
            """
            {"apiVersion": "apps/v1", "kind": "DeploymentList", "items": []}""",
            "/api/v1/namespaces/harbour/services",
            """
            {"apiVersion": "v1", "kind": "ServiceList", "items": []}""",
            "/api/v1/namespaces/harbour/configmaps",
            """
            {"apiVersion": "v1", "kind": "ConfigMapList", "items": []}""",
            "/api/v1/namespaces/harbour/persistentvolumeclaims",
            """
            {"apiVersion": "v1", "kind": "PersistentVolumeClaimList", "items": []}""",
            "/api/v1/namespaces/harbour/pods",
            """
            {"apiVersion": "v1", "kind": "PodList", "items": []}""");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void shouldShowOneHullWhenTheOtherIsAway() throws IOException {
        try (var server = ApiServer.start(404, HARBOUR)) {
            // When
            var run = Run.of("compare", "buoy", "--kubeconfig", server.kubeconfig(folder), "--fail-on", "approximate");
            var json = Run.of("compare", "buoy", "--kubeconfig", server.kubeconfig(folder), "-o", "json");

            // Then
            assertThat(run.out())
                    .contains("harbour/buoy  state", "not seen", "Deployment/buoy: is missing")
                    .contains("SwarmCluster pier does not answer", "spec.update.failureAction");
            assertThat(run.exit()).as(run.err()).isEqualTo(3);
            assertThat(run.err()).contains("on kubernetes").doesNotContain("on swarm");
            var targets = new ObjectMapper().readTree(json.out()).at("/workloads/0/targets");
            assertThat(targets.path(0).path("seen").asBoolean()).isTrue();
            assertThat(targets.path(1).has("drift")).isFalse();
        }
    }

    @Test
    void shouldSayWhyKubernetesItselfIsNotSeen() throws IOException {
        // Given
        var unreadable = new TreeMap<>(HARBOUR);
        unreadable.remove("/apis/apps/v1/namespaces/harbour/deployments");
        try (var server = ApiServer.start(403, unreadable)) {
            // When
            var run = Run.of("compare", "buoy", "--kubeconfig", server.kubeconfig(folder));

            // Then
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out()).contains("the harbour master says no", "SwarmCluster pier does not answer");
        }
    }

    @Test
    void shouldSayThatTheDefinitionsAreNotThere() throws IOException {
        try (var server = ApiServer.start(404, Map.of())) {
            assertThat(Run.of("status", "--kubeconfig", server.kubeconfig(folder)))
                    .isEqualTo(new Run(
                            1,
                            "",
                            ("status: the API server at %s knows no ContainerWorkload: kubectl apply -f "
                                            + "crds/src/main/resources/crds puts its definition there\n")
                                    .formatted(server.url())));
        }
    }

    @Test
    void shouldPassOnWhyAnApiServerRefuses() throws IOException {
        try (var server = ApiServer.start(403, Map.of())) {
            assertThat(Run.of("status", "--kubeconfig", server.kubeconfig(folder)))
                    .isEqualTo(new Run(1, "", "status: the API server refuses: the harbour master says no\n"));
        }
    }

    @Test
    void shouldPrintNoHeadingsOverNothing() throws IOException {
        var none = Map.of(GROUP + "/namespaces/harbour/containerworkloads", """
                {"apiVersion": "catamaran.dev/v1alpha1", "kind": "ContainerWorkloadList", "items": []}""");
        try (var server = ApiServer.start(404, none)) {
            assertThat(Run.of("status", "--kubeconfig", server.kubeconfig(folder)))
                    .isEqualTo(new Run(
                            0,
                            "",
                            "status: no workload in namespace harbour: -A looks everywhere, "
                                    + "kubectl apply -f web.yaml makes one\n"));
        }
    }

    @Test
    void shouldSayThatANameIsNeitherWorkloadNorFile() throws IOException {
        try (var server = ApiServer.start(404, Map.of())) {
            assertThat(Run.of("compare", "exmaples", "--kubeconfig", server.kubeconfig(folder)))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "compare: harbour/exmaples: no such workload in the cluster, and no file or folder "
                                    + "exmaples here: ./catamaran status -A lists all\n"));
        }
    }
}
