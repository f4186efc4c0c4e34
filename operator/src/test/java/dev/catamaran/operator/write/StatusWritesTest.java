package dev.catamaran.operator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catamaran.operator.ApiServer;
import dev.catamaran.operator.resource.ContainerWorkload;
import dev.catamaran.status.WorkloadStatus;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a refused write of a status means; the writes themselves are on a real API server. */
class StatusWritesTest {
    private static final WorkloadStatus STATUS = new WorkloadStatus(
            1,
            List.of(),
            WorkloadStatus.Scale.NONE,
            "acorn:1",
            List.of(),
            List.of(),
            List.of(),
            WorkloadStatus.EMPTY.retention());

    private final ApiServer server = new ApiServer();
    private final KubernetesClient client = server.client();
    private final StatusWrites<ContainerWorkload, WorkloadStatus> statuses =
            new StatusWrites<>(client, ContainerWorkload::new, ContainerWorkload::reported);

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 422})
    void shouldFailWhenTheResourceIsStillThere(int code) {
        refused(code);
        stored("uid-of-oak");
        assertThatThrownBy(() -> statuses.write(oak(), STATUS)).isInstanceOf(KubernetesClientException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 422})
    void shouldLeaveAnotherOfThatNameAlone(int code) {
        refused(code);
        stored("another");
        assertThat(statuses.write(oak(), STATUS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 409, 422})
    void shouldLeaveAResourceThatIsGone(int code) {
        refused(code);
        assertThat(statuses.write(oak(), STATUS)).isFalse();
    }

    private void refused(int code) {
        server.answering(
                "PATCH",
                "/containerworkloads/oak/status",
                code,
                "{\"kind\": \"Status\", \"apiVersion\": \"v1\", \"code\": %d}".formatted(code));
    }

    private void stored(String uid) {
        server.answering("GET", "/containerworkloads/oak", 200, """
                {"apiVersion": "catamaran.dev/v1alpha1", "kind": "ContainerWorkload",
                 "metadata": {"name": "oak", "namespace": "forest", "uid": "%s"}}""".formatted(uid));
    }

    private static ContainerWorkload oak() {
        var metadata = new ObjectMeta();
        metadata.setNamespace("forest");
        metadata.setName("oak");
        metadata.setUid("uid-of-oak");
        metadata.setResourceVersion("7");
        var oak = new ContainerWorkload();
        oak.setMetadata(metadata);
        return oak;
    }
}
