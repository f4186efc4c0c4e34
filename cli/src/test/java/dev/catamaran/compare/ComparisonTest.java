package dev.catamaran.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.map.Cause;
import dev.catamaran.map.Fidelity;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Spec;
import dev.catamaran.parse.Written;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void shouldCountLeavesAsUsersWroteThem() {
        // Given
        var spec = Samples.document("""
                image: buoy:1
                args: [-v, -x]
                env: [{name: A, value: ""}]
                ports:
                - name: http
                  containerPort: 8080
                  publish: {ingress: {}}
                volumes:
                - {name: data, mountPath: /d, claim: {size: 1Gi}}
                labels: {team: harbour, tier: "1"}
                resources: {limits: {memory: 64Mi}}
                targets: {swarm: {mode: Run}}
                fidelity: {policy: Strict}
                bogus: 1
                """).tree();

        // When
        var written = Written.of(Spec.class, spec);

        // Then
        assertThat(written.leaves())
                .containsExactlyInAnyOrder(
                        "spec.image",
                        "spec.args",
                        "spec.env[A].name",
                        "spec.env[A].value",
                        "spec.ports[http].name",
                        "spec.ports[http].containerPort",
                        "spec.ports[http].publish.ingress",
                        "spec.volumes[data].name",
                        "spec.volumes[data].mountPath",
                        "spec.volumes[data].claim.size",
                        "spec.labels[team]",
                        "spec.labels[tier]",
                        "spec.resources.limits.memory");
    }

    @Test
    void shouldGradeALeafByTheWorstNoteAroundIt() {
        // Given
        var swarm = Samples.notes(notes -> {
            notes.at("healthcheck").approximate(Cause.ORCHESTRATOR, "another task replaces it");
            notes.at("healthcheck.http").lost(Cause.NO_CONTROLLER, "no prober is there");
            notes.at("healthcheck.http.headers").element("Host").emulated(Cause.CHOICE, "nothing to see");
        });

        // When
        var comparison = Samples.buoy(List.of(), swarm);

        // Then
        assertThat(comparison.counts(HullName.Swarm).of(Fidelity.LOST)).isEqualTo(1);
        assertThat(comparison.counts(HullName.Swarm).of(Fidelity.EXACT)).isEqualTo(4);
        assertThat(comparison.counts(HullName.Kubernetes).of(Fidelity.EXACT)).isEqualTo(5);
    }

    @Test
    void shouldNotTakeANameForItsPrefix() {
        // Given
        var notes = Samples.notes(all -> all.at("imagePullPolicy").lost(Cause.ORCHESTRATOR, "never"));

        // When
        var comparison = Samples.buoy(List.of(), notes);

        // Then
        assertThat(comparison.counts(HullName.Swarm).of(Fidelity.LOST)).isZero();
        assertThat(comparison.rows()).singleElement().satisfies(row -> {
            assertThat(row.written()).isFalse();
            assertThat(row.line()).isZero();
        });
    }

    @Test
    void shouldJoinNeighboursThatReadTheSameAndPutDefaultsLast() {
        // When
        var comparison = Samples.buoy(Samples.kubernetes(), Samples.swarm());

        // Then
        assertThat(comparison.rows())
                .extracting(Row::field)
                .containsExactly("spec.healthcheck.http", "spec.files[/etc/b.conf].uid,.gid", "spec.restart.delay");
        assertThat(comparison.rows()).extracting(Row::line).containsExactly(7, 10, 0);
    }

    @Test
    void shouldNotCallAFieldExactWhoseOwnerIsNoted() {
        // Given
        var swarm = Samples.notes(
                notes -> notes.at("files").element("/etc/b.conf").approximate(Cause.CHOICE, "a copy of it"));

        // When
        var comparison = Samples.buoy(Samples.kubernetes(), swarm);

        // Then
        assertThat(comparison.rows())
                .filteredOn(row -> row.field().endsWith(".uid,.gid"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.swarm().fidelity()).isEqualTo(Fidelity.APPROXIMATE);
                    assertThat(row.swarm().above()).isEqualTo("spec.files[/etc/b.conf]");
                });
    }
}
