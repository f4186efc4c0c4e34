package dev.catamaran.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.Identity;
import dev.catamaran.model.Spec;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.walk.Grades;
import dev.catamaran.walk.Implied;
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
        var kubernetes = walked(walk, Side.kubernetes(), List.of());
        var swarm = walked(walk, Side.swarm(), Walks.IMPLIED_ON_SWARM);

        // Then
        assertThat(sites("operator", "dev.catamaran.kubernetes.mapping").silent(kubernetes.values()))
                .as("notes that no sample calls for")
                .isEmpty();
        assertThat(sites("swarm-adapter", "dev.catamaran.swarm.mapping").silent(swarm.values()))
                .as("notes that no sample calls for")
                .isEmpty();
        Golden.verify(Project.path("docs/fidelity.md"), FidelityTable.of(kubernetes, swarm));
    }

    private static NoteSites sites(String module, String mapping) {
        var sites = NoteSites.of(Compilation.ofFiles(Project.sources(module, mapping)));
        assertThat(sites.count()).as(module).isGreaterThan(10);
        return sites;
    }

    private static SequencedMap<String, Grades> walked(Walk<Spec> walk, List<Side> sides, List<Implied<Spec>> implied) {
        var grades = new LinkedHashMap<String, Grades>();
        for (var side : sides) {
            var report = walk.over(spec -> side.map(new Workload(IDENTITY, spec), TargetMode.Run), implied);
            assertThat(report.findings()).as(side.toString()).isEmpty();
            grades.put(side.facts(), report.grades());
        }
        return grades;
    }
}
