package dev.catamaran.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.Identity;
import dev.catamaran.model.Spec;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.walk.Grades;
import dev.catamaran.walk.Walk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/** Nothing is lost without a note, and no note lies: on both hulls in Run, under all facts. */
class FidelityTest {
    private static final Identity IDENTITY = new Identity("harbour", "anyone", "0e7a2f7c");

    @Test
    void shouldLoseNothingSilentlyOnEitherHull() {
        // Given
        var walk = Walks.walk();

        // When
        var kubernetes = walked(walk, Side.kubernetes());
        var swarm = walked(walk, Side.swarm());

        // Then
        Golden.verify(Project.path("docs/fidelity.md"), FidelityTable.of(kubernetes, swarm));
    }

    private static SequencedMap<String, Grades> walked(Walk<Spec> walk, List<Side> sides) {
        var grades = new LinkedHashMap<String, Grades>();
        for (var side : sides) {
            var report = walk.over(spec -> side.map(new Workload(IDENTITY, spec), TargetMode.Run));
            assertThat(report.findings()).as(side.toString()).isEmpty();
            grades.put(side.facts(), report.grades());
        }
        return grades;
    }
}
