package dev.catamaran.schema;

import static dev.catamaran.schema.ResourceDefinition.CONTAINER_WORKLOAD;
import static dev.catamaran.schema.ResourceDefinition.SWARM_CLUSTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainTest {
    @Test
    void shouldExplainAFieldWhateverItsKey() {
        var port = new Explain(
                "spec.ports[].containerPort",
                "The number that the container listens on.",
                "a whole number",
                "",
                true,
                List.of("1 to 65535"),
                List.of());
        assertThat(Explain.of(CONTAINER_WORKLOAD, "spec.ports[http].containerPort"))
                .contains(port);
        assertThat(Explain.of(CONTAINER_WORKLOAD, "spec.ports[].containerPort")).contains(port);
    }

    @Test
    void shouldTellDefaultsAndWhatLiesBelow() {
        assertThat(Explain.of(CONTAINER_WORKLOAD, "spec.stop").orElseThrow().below())
                .containsExactly("spec.stop.signal", "spec.stop.gracePeriod");
        assertThat(Explain.of(CONTAINER_WORKLOAD, "spec.volumes").orElseThrow().below())
                .contains("spec.volumes[].mountPath", "spec.volumes[].claim", "spec.volumes[].scratch");
        assertThat(Explain.of(CONTAINER_WORKLOAD, "spec.stop.gracePeriod").orElseThrow())
                .satisfies(field -> {
                    assertThat(field.standard()).isEqualTo("30s");
                    assertThat(field.limits()).containsExactly("0s to 8760h");
                    assertThat(field.type()).isEqualTo("a duration such as 30s, 1m30s or 500ms");
                });
        assertThat(Explain.of(CONTAINER_WORKLOAD, "spec.update.order")
                        .orElseThrow()
                        .standard())
                .startsWith("StartFirst;");
        assertThat(Explain.of(SWARM_CLUSTER, "spec.endpoints").orElseThrow().required())
                .isTrue();
    }

    @Test
    void shouldExplainTheRootsByTheirFields() {
        assertThat(Explain.of(CONTAINER_WORKLOAD, "spec").orElseThrow()).satisfies(spec -> {
            assertThat(spec.about()).isEqualTo("What is asked for.");
            assertThat(spec.required()).isTrue();
            assertThat(spec.below()).contains("spec.image", "spec.ports").doesNotContain("spec.ports[].name");
        });
        assertThat(Explain.of(CONTAINER_WORKLOAD, "status").orElseThrow().below())
                .contains("status.conditions");
    }

    @Test
    void shouldKnowNothingThatIsNotThere() {
        assertThat(Explain.of(CONTAINER_WORKLOAD, "spec.port")).isEmpty();
        assertThat(Explain.nearest(CONTAINER_WORKLOAD, "spec.prots[http].protocol"))
                .contains("spec.ports[*].protocol");
        assertThat(Explain.of(CONTAINER_WORKLOAD, "metadata.name")).isEmpty();
    }

    @Test
    void shouldDescribeEveryFieldOfTheSpec() {
        assertThat(ResourceDefinition.all())
                .allSatisfy(kind -> assertThat(Explain.all(kind, "spec"))
                        .filteredOn(field -> !field.path().endsWith("[]"))
                        .allSatisfy(field ->
                                assertThat(field.about()).as(field.path()).isNotEmpty()));
    }

    @Test
    void shouldBeAPageThatIsCheckedIn() {
        Golden.check(Path.of("../docs/resource.md"), ReferencePage.write());
    }
}
