package dev.catamaran.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.catamaran.compare.Subject.Side;
import dev.catamaran.compare.effect.Becoming;
import dev.catamaran.compare.effect.HullObject;
import dev.catamaran.map.Cause;
import dev.catamaran.model.Identity;
import dev.catamaran.model.Workload;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReportTextTest {
    private static final Report REPORT =
            new Report(Assumptions.NEWEST, List.of(Samples.buoy(Samples.kubernetes(), Samples.swarm())));

    @Test
    void shouldReadAsATable() {
        assertThat(String.join("\n", new ReportText(100, false, false).lines(REPORT)))
                .isEqualTo("""
                1 workload, 5 fields set. Nothing was contacted.
                Assumed: Kubernetes 1.36, Engine API 1.51, operator running, IPVS (--assume)

                WORKLOAD  FIELDS  KUBERNETES          SWARM
                buoy           5  Deployment  3=  2x  replicated service  4=  1x

                buoy (harbour/buoy.yaml)
                LINE  FIELD                             KUBERNETES              SWARM
                   7  spec.healthcheck.http             =                       x no prober is there
                                                                                  fix: let the operator keep this
                                                                                  workload
                  10  spec.files[/etc/b.conf].uid,.gid  x every file is root's  =
                1 more row on defaults that nobody wrote: --all

                = exact  + emulated  ~ approximate  x lost  ! weakened; a field counts once, by its worst
                Refused: nothing. Lost: 2 on Kubernetes, 1 on Swarm. Weakened: 0.""");
    }

    @Test
    void shouldWrapToThePageWithoutTrailingBlanks() {
        for (var width = 60; width <= 140; width += 10) {
            var page = width;
            assertThat(new ReportText(width, false, true).lines(REPORT)).allSatisfy(line -> {
                assertThat(line).doesNotEndWith(" ");
                assertThat(line.length()).isLessThanOrEqualTo(page);
            });
        }
    }

    @Test
    void shouldTellWhatCanBeDone() {
        // Given
        var swarm = Samples.notes(notes -> {
            notes.at("healthcheck.http").lost(Cause.ORCHESTRATOR, "nobody asks", "use exec");
            notes.at("image").weakened(Cause.ORCHESTRATOR, "anybody's", "sign it");
        });
        var report = new Report(Assumptions.NEWEST, List.of(Samples.buoy(List.of(), swarm)));

        // Then
        assertThat(String.join("\n", new ReportText(200, false, false).lines(report)))
                .contains("x nobody asks\n")
                .contains("  fix: use exec\n")
                .contains(
                        "  fix: sign it, or accept it: spec.fidelity.accept: [{path: \"spec.image\", reason: ...}]\n");
        assertThat(String.join("\n", new ReportMarkdown(false).lines(report)))
                .contains("**lost** nobody asks; fix: use exec |");
    }

    @Test
    void shouldAskOnlyForWhatItShows() {
        // Given
        var asked = new AtomicInteger();
        var becoming = new Becoming(
                new Identity("harbour", "buoy", ""),
                Samples.document("image: buoy:1").tree(),
                workload -> {
                    asked.incrementAndGet();
                    return pulled(workload);
                });
        var notes = Samples.notes(all -> all.at("imagePullPolicy").lost(Cause.ORCHESTRATOR, "never"));
        var comparison = Comparison.of(Subject.of(
                new Identity("harbour", "buoy", ""),
                Samples.document("spec: {image: buoy:1}"),
                new Side("Deployment", List.of(), List.of(), becoming),
                new Side("replicated service", notes, List.of(), becoming)));
        var report = new Report(Assumptions.NEWEST, List.of(comparison));

        // When
        var _ = new ReportText(100, false, false).lines(report);
        var hidden = asked.get();
        var all = new ReportText(100, false, true).lines(report);

        // Then
        assertThat(hidden).isZero();
        assertThat(all).anyMatch(line -> line.contains("= Pull IfNotPresent") && line.endsWith("x never"));
        assertThat(String.join("\n", new ReportMarkdown(true).lines(report))).contains("exact: Pull IfNotPresent |");
        assertThat(ReportTree.of(report).findValuesAsText("becomes")).containsExactly("Pull IfNotPresent");
    }

    /** An orchestrator that knows of nothing else. */
    private static List<HullObject> pulled(Workload workload) {
        var policy = workload.spec().basics().imagePullPolicy();
        var tree = JsonNodeFactory.instance.objectNode().put("Pull", policy.name());
        return List.of(new HullObject("", "", Set.of(), Set.of(), tree));
    }

    @Test
    void shouldTellNamesakesByTheirNamespaces() {
        // Given
        var buoy = Samples.buoy(List.of(), List.of());
        var other = Comparison.of(new Subject(
                new Identity("quay", "buoy", ""),
                buoy.subject().document(),
                buoy.subject().written(),
                buoy.subject().kubernetes(),
                buoy.subject().swarm()));

        // Then
        assertThat(new ReportText(100, false, false).lines(new Report(Assumptions.NEWEST, List.of(buoy, other))))
                .anyMatch(line -> line.startsWith("harbour/buoy  "))
                .anyMatch(line -> line.startsWith("quay/buoy (harbour/buoy.yaml)"));
    }

    @Test
    void shouldOnlyAddColourToTheSameText() {
        // When
        var coloured = String.join("\n", new ReportText(100, true, true).lines(REPORT));

        // Then
        assertThat(coloured).contains("\u001b[31mx every file is root's\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", ""))
                .isEqualTo(String.join("\n", new ReportText(100, false, true).lines(REPORT)));
    }

    @Test
    void shouldShowDefaultsWhenAskedTo() {
        assertThat(new ReportText(120, false, true).lines(REPORT))
                .anyMatch(line -> line.contains("spec.restart.delay"))
                .anyMatch(line -> line.contains("(default)"))
                .noneMatch(line -> line.contains("--all"));
    }
}
