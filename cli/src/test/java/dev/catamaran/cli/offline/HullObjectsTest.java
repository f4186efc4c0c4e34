package dev.catamaran.cli.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.cli.input.Inputs;
import dev.catamaran.compare.Assumptions;
import dev.catamaran.plan.Canonical;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HullObjectsTest {
    @ParameterizedTest
    @ValueSource(strings = {"api", "db", "web"})
    void shouldHoldWhatIsWritten(String name) {
        // Given
        var file = "../examples/shop/" + name + ".yaml";
        var workload = Inputs.read(InputStream.nullInputStream(), List.of(file), "shop")
                .workloads()
                .getFirst()
                .workload();
        var kubernetes = Mappings.kubernetes(workload, Assumptions.NEWEST).value();
        var swarm = Mappings.swarm(workload, Assumptions.NEWEST).value();

        // Then
        assertThat(HullObjects.kubernetes(workload, kubernetes))
                .extracting(object -> Canonical.text(object.tree()))
                .containsExactlyElementsOf(Rendering.kubernetes(kubernetes).stream()
                        .map(Canonical::text)
                        .toList());
        assertThat(HullObjects.swarm(swarm))
                .extracting(object -> Canonical.text(object.tree()))
                .containsExactlyElementsOf(Rendering.swarm(swarm).stream()
                        .map(request -> Canonical.text(request.body()))
                        .toList());
    }
}
