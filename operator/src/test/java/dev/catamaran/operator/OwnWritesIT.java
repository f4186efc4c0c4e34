package dev.catamaran.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.operator.resource.ContainerWorkload;
import dev.catamaran.operator.write.Bond;
import dev.catamaran.operator.write.StatusWrites;
import dev.catamaran.status.WorkloadStatus;
import io.fabric8.kubernetes.client.dsl.Resource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The operator's writes to its own resources on a real API server; no operator runs here. */
class OwnWritesIT {
    private static final String NAMESPACE = "owned";
    private static final WorkloadStatus STATUS = new WorkloadStatus(
            1,
            List.of(),
            WorkloadStatus.Scale.NONE,
            "acorn:1",
            List.of(),
            List.of(),
            List.of(),
            WorkloadStatus.EMPTY.retention());

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.open(NAMESPACE);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void shouldWriteAStatusOnceAndNotToANamesake() {
        // Given
        var before = created("spruce");
        var statuses = new StatusWrites<>(site.client(), ContainerWorkload::new, ContainerWorkload::reported);
        assertThat(statuses.write(before, STATUS)).isTrue();
        assertThat(statuses.write(before, STATUS)).isFalse();

        // When: another takes its name
        var after = createdAgain("spruce");

        // Then
        statuses.forget(before.getMetadata().getUid());
        assertThat(statuses.write(before, STATUS)).isFalse();
        assertThat(stored("spruce").get().reported()).isEqualTo(WorkloadStatus.EMPTY);
        assertThat(statuses.write(after, STATUS)).isTrue();
    }

    @Test
    void shouldTieOnlyWhatIsThere() {
        // Given
        var bond = new Bond(site.client());
        var before = created("larch");
        site.kubectl("label", "cwl/larch", "changed=meanwhile");
        assertThat(bond.tie(before, "lab")).isTrue();
        assertThat(Bond.cluster(stored("larch").get())).contains("lab");

        // When
        bond.release(stored("larch").get());
        var after = createdAgain("larch");

        // Then
        assertThat(bond.tie(before, "lab")).isFalse();
        assertThat(Bond.tied(stored("larch").get())).isFalse();
        stored("larch").delete();
        assertThat(bond.tie(after, "lab")).isFalse();
    }

    private static ContainerWorkload createdAgain(String name) {
        site.kubectl("delete", "cwl/" + name, "--wait=true");
        return created(name);
    }

    private static ContainerWorkload created(String name) {
        site.apply("""
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: %s, namespace: owned}
                spec: {image: "acorn:1"}
                """.formatted(name));
        return stored(name).get();
    }

    private static Resource<ContainerWorkload> stored(String name) {
        return site.client()
                .resources(ContainerWorkload.class)
                .inNamespace(NAMESPACE)
                .withName(name);
    }
}
