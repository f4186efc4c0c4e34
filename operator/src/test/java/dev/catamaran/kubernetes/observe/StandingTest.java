package dev.catamaran.kubernetes.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.observe.Observed.Message;
import dev.catamaran.observe.State;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final KubernetesSerialization YAML = new KubernetesSerialization();

    @ParameterizedTest
    @CsvSource({
        // generation, observed, desired, total, updated, available, state, reason
        "2, 2, 3, 3, 3, 3, Ready, Available",
        "2, 2, 0, 0, 0, 0, Ready, ScaledToZero",
        // the status is about an older form: its numbers mean nothing
        "2, 1, 3, 3, 3, 3, Progressing, Progressing",
        // three serve, but one of them is of the old form
        "2, 2, 3, 4, 2, 3, Progressing, Progressing",
        // all are new and serve, and an old one has not gone yet
        "2, 2, 3, 4, 3, 3, Progressing, Progressing",
        "2, 2, 3, 3, 3, 2, Progressing, Progressing",
    })
    void shouldBeReadyOnlyWhenAllIsNew(
            int generation,
            int observed,
            int desired,
            int total,
            int updated,
            int available,
            State state,
            String reason) {
        var standing = Standing.of(
                deployment(generation, observed, desired, total, updated, available, "ReplicaSetUpdated"),
                Optional.empty());
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.message().reason()).isEqualTo(reason);
    }

    @Test
    void shouldBeDegradedWhenAReplicaDiesAfterTheRollout() {
        assertThat(Standing.of(deployment(1, 1, 2, 2, 2, 1, "NewReplicaSetAvailable"), Optional.empty())
                        .state())
                .isEqualTo(State.Degraded);
    }

    @Test
    void shouldFailWhenTheTimeIsOverAndTellWhy() {
        var standing = Standing.of(
                deployment(1, 1, 2, 2, 2, 1, "ProgressDeadlineExceeded"),
                Optional.of(new Message("CrashLooping", "1 of 2 pods: it ends")));
        assertThat(standing.state()).isEqualTo(State.Failed);
        assertThat(standing.message().reason()).isEqualTo("RolloutFailed");
        assertThat(standing.message().text()).contains("1 of 2 pods: it ends");
    }

    @Test
    void shouldSayTheSameOfAnImageThroughAllRetries() {
        var pull = pod("""
                - {name: oak, image: "acorn:9", ready: false, restartCount: 0,
                   state: {waiting: {reason: ErrImagePull, message: "no such tag"}}}
                """);
        var pause = pod("""
                - {name: oak, image: "acorn:9", ready: false, restartCount: 0, state: {waiting:
                   {reason: ImagePullBackOff, message: 'Back-off pulling image "acorn:9": ErrImagePull: no such tag'}}}
                """);
        assertThat(PodFindings.worst(List.of(pull))).isEqualTo(PodFindings.worst(List.of(pause)));
        assertThat(PodFindings.worst(List.of(pull)))
                .contains(new Message("ImagePullFailed", "1 of 1 pods: image acorn:9 cannot be pulled: no such tag"));
    }

    @Test
    void shouldFindACrashLoopBetweenTwoCrashes() {
        var pod = pod("""
                - {name: oak, image: "acorn:1", ready: false, started: true, restartCount: 4, state: {running: {}},
                   lastState: {terminated: {exitCode: 137, reason: OOMKilled}}}
                """);
        assertThat(PodFindings.worst(List.of(pod)))
                .contains(new Message(
                        "CrashLooping",
                        "1 of 1 pods: the container ends again and again, last with exit code 137, out of memory"));
    }

    @Test
    void shouldSayTheSameOfACrashAtTheStartThroughAllRetries() {
        var broken = pod("""
                - {name: oak, image: "acorn:1", ready: false, restartCount: 4,
                   state: {waiting: {reason: RunContainerError, message: "no such file"}}}
                """);
        var pause = pod("""
                - {name: oak, image: "acorn:1", ready: false, restartCount: 4, state: {waiting: {message: "back-off"}}}
                """);
        assertThat(PodFindings.worst(List.of(broken))).isEqualTo(PodFindings.worst(List.of(pause)));
        assertThat(PodFindings.worst(List.of(pause)))
                .contains(new Message("CrashLooping", "1 of 1 pods: the container ends again and again"));
    }

    @Test
    void shouldFindPodsWithoutANode() {
        var pod = YAML.unmarshal("""
                metadata: {name: oak-1}
                status: {conditions: [{type: PodScheduled, status: "False", reason: Unschedulable, message: no memory}]}
                """, Pod.class);
        assertThat(PodFindings.worst(List.of(pod))).contains(new Message("Unschedulable", "1 of 1 pods: no memory"));
    }

    @Test
    void shouldTellTheDigestThatAllPodsRun() {
        var one = pod("- {name: oak, imageID: 'acorn@sha256:1111'}");
        var other = pod("- {name: oak, imageID: 'acorn@sha256:2222'}");
        assertThat(RunningImage.of("acorn:1", "oak", List.of(one, one))).isEqualTo("acorn:1@sha256:1111");
        assertThat(RunningImage.of("acorn:1", "oak", List.of(one, other))).isEmpty();
        assertThat(RunningImage.of("acorn:1", "oak", List.of(pod("- {name: oak, imageID: 'sha256:3333'}"))))
                .isEqualTo("acorn:1");
    }

    private static Deployment deployment(
            int generation, int observed, int desired, int total, int updated, int available, String progress) {
        return YAML.unmarshal(
                """
                metadata: {name: oak, generation: %d}
                spec: {replicas: %d}
                status:
                  observedGeneration: %d
                  replicas: %d
                  updatedReplicas: %d
                  readyReplicas: %d
                  availableReplicas: %d
                  conditions: [{type: Progressing, status: "True", reason: %s}]
                """.formatted(generation, desired, observed, total, updated, available, available, progress),
                Deployment.class);
    }

    private static Pod pod(String containers) {
        return YAML.unmarshal(
                "metadata: {name: oak-1}\nstatus:\n  containerStatuses:\n" + containers.indent(2), Pod.class);
    }
}
