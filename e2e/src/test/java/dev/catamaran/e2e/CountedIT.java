package dev.catamaran.e2e;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.e2e.AuditLog.Request;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the operator asks of the API server, counted in the server's own audit log. */
class CountedIT {
    private static final int MANY = 50;
    private static final Duration IDLE = Duration.ofSeconds(60);

    private final Lab lab = Lab.open();
    private final Kubectl kubectl = lab.kubectl;
    private final AuditLog audit = new AuditLog(lab.kubernetes);

    @Test
    void shouldMakeANewResourceWithFourWrites() {
        // Given: a witness that never becomes healthy, so that its status comes to rest early
        var namespace = lab.namespace("dock");
        var mark = audit.mark();
        // When
        kubectl.apply("""
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: buoy, namespace: %s}
                spec:
                  image: %s
                  healthcheck:
                    exec: {command: [/witness, check, file, /nowhere]}
                    startPeriod: 10m
                  volumes: [{name: log, mountPath: /log, claim: {size: 16Mi}}]
                """.formatted(namespace, lab.witness));
        Lab.await("the pod runs")
                .until(() -> kubectl.run(
                                "get",
                                "--namespace",
                                namespace,
                                "pods",
                                "--output",
                                "jsonpath={.items[*].status.phase}")
                        .equals("Running"));
        // Then
        var writes = audit.ofOperatorSince(mark).stream()
                .filter(Request::writes)
                .filter(request -> request.in(namespace))
                .map(request -> request.verb() + " " + request.resource() + suffix(request))
                .toList();
        var status = "patch containerworkloads/status";
        assertThat(writes.subList(0, 4))
                .as("the first pass")
                .containsExactlyInAnyOrder(
                        "create deployments", "create persistentvolumeclaims", "create services", status);
        assertThat(writes.subList(4, writes.size()))
                .as("what changed later: the pod exists, the pod runs")
                .allMatch(status::equals);
    }

    private static String suffix(Request request) {
        return request.subresource().isEmpty() ? "" : "/" + request.subresource();
    }

    @Test
    void shouldAskNothingWhenNothingHappensAndWriteOnlyWhatDriftedAfterARestart() {
        // Given: nothing of other stories, whose refused workloads are looked at again and again
        kubectl.run("delete", "cwl", "--all", "--all-namespaces", Lab.TIMEOUT);
        var namespace = lab.namespace("fleet");
        launch(namespace);
        settle();
        // When
        var idle = audit.mark();
        Awaitility.await("a minute without a request")
                .atMost(IDLE.plusSeconds(30))
                .pollInterval(Duration.ofSeconds(5))
                .during(IDLE)
                // Then
                .untilAsserted(() -> assertThat(audit.ofOperatorSince(idle)).isEmpty());
        // When: the operator is away while somebody changes one of the fifty
        var restart = audit.mark();
        lab.restartOperator(() -> kubectl.run("scale", "--namespace", namespace, "deploy/buoy-1", "--replicas=2"));
        Lab.await("the one is repaired")
                .until(() -> kubectl.get(namespace, "deploy/buoy-1")
                                .at("/spec/replicas")
                                .asInt()
                        == 0);
        settle();
        // Then: two writes, because the first change of an object that was posted also renames its field manager's
        // entry
        assertThat(childWritesSince(restart, namespace))
                .containsOnly("patch deployments buoy-1")
                .hasSizeLessThanOrEqualTo(2);
    }

    private void launch(String namespace) {
        kubectl.apply(IntStream.range(0, MANY)
                .mapToObj(number -> """
                        apiVersion: catamaran.dev/v1alpha1
                        kind: ContainerWorkload
                        metadata: {name: buoy-%d, namespace: %s}
                        spec:
                          image: %s
                          replicas: %d
                          stop: {gracePeriod: 1s}
                        """.formatted(number, namespace, lab.witness, number % 5 == 0 ? 1 : 0))
                .collect(joining("---\n")));
        Lab.await("all are ready")
                .until(() -> readiness(namespace).equals("True ".repeat(MANY).strip()));
    }

    private String readiness(String namespace) {
        return kubectl.run(
                "get",
                "--namespace",
                namespace,
                "cwl",
                "--output",
                "jsonpath={.items[*].status.conditions[?(@.type=='Ready')].status}");
    }

    /** Waits until the operator has asked nothing for ten seconds. */
    private void settle() {
        var seen = new int[] {-1};
        Awaitility.await("quiet")
                .atMost(Lab.LIMIT)
                .pollInterval(Duration.ofSeconds(10))
                .until(() -> {
                    var count = audit.ofOperatorSince(0).size();
                    var quiet = count == seen[0];
                    seen[0] = count;
                    return quiet;
                });
    }

    private List<String> childWritesSince(int mark, String namespace) {
        return audit.ofOperatorSince(mark).stream()
                .filter(Request::writes)
                .filter(request -> request.in(namespace))
                .filter(request -> !(request.resource().equals("containerworkloads")
                        && request.name().equals("buoy-1")))
                .map(request -> request.verb() + " " + request.resource() + " " + request.name())
                .toList();
    }
}
