package dev.catamaran.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compare.LiveSide.Seen;
import dev.catamaran.compare.LiveSide.Unseen;
import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Spec;
import dev.catamaran.model.TargetMode;
import dev.catamaran.observe.Endpoint;
import dev.catamaran.observe.Endpoint.Scope;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.State;
import dev.catamaran.parse.Written;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveTextTest {
    private static final LiveText TEXT = new LiveText(100, false);

    private static final LiveSide AWAY =
            new Unseen(HullName.Swarm, TargetMode.Run, "SwarmCluster quay does not answer");

    static final Live BOTH = live(
            "harbour/buoy",
            seen(HullName.Kubernetes, Samples.kubernetes(), List.of()),
            seen(HullName.Swarm, Samples.swarm(), List.of("service harbour_buoy: replicas: 1 -> 2")));

    static final Live ONE = live("harbour/crane", seen(HullName.Kubernetes, Samples.kubernetes(), List.of()), AWAY);

    @Test
    void shouldReadAsATable() {
        assertThat(String.join("\n", TEXT.lines(List.of(BOTH)))).isEqualTo("""
                WORKLOAD                 KUBERNETES       SWARM
                harbour/buoy  state      Progressing 1/2  Progressing 1/2
                              object     buoy             buoy
                              image      buoy:1           buoy:1
                              reached    light :9000      light :9000
                              fields     3=  2x           4=  1x
                              read back  equal            service harbour_buoy: replicas: 1 -> 2
                              says       a task waits     a task waits""");
    }

    @Test
    void shouldClaimNothingOfAHullThatWasNotSeen() {
        // When
        var lines = TEXT.lines(List.of(ONE));

        // Then
        assertThat(lines)
                .filteredOn(line -> !line.contains("says"))
                .allSatisfy(line -> assertThat(line).matches(".*( -|SWARM|not seen)"));
        assertThat(lines.getLast()).endsWith("SwarmCluster quay does not answer");
        assertThat(TEXT.differences(List.of(ONE), false).get(2)).doesNotContain("SWARM");
    }

    @Test
    void shouldNotCallADisabledHullRemoving() {
        // Given
        var disabled = live("harbour/buoy", new Unseen(HullName.Kubernetes, TargetMode.Disabled, ""));

        // Then
        assertThat(String.join("\n", TEXT.lines(List.of(disabled))))
                .contains("state      disabled")
                .doesNotContain("Removing");
    }

    @Test
    void shouldShowWorkloadsWithAndWithoutASwarm() {
        // Given
        var alone = live("harbour/pier", seen(HullName.Kubernetes, List.of(), List.of()));

        // Then
        assertThat(TEXT.lines(List.of(alone, BOTH))).anyMatch(line -> line.startsWith("harbour/pier"));
        assertThat(TEXT.differences(List.of(alone), false)).containsExactly("", "harbour/pier", "every field is exact");
    }

    @Test
    void shouldTellWhatIsLostWithReasonAndFix() {
        assertThat(String.join("\n", TEXT.differences(List.of(BOTH), false))).isEqualTo("""

                harbour/buoy
                FIELD                             KUBERNETES              SWARM
                spec.files[/etc/b.conf].gid,.uid  x every file is root's  =
                spec.healthcheck.http             =                       x no prober is there
                                                                            fix: let the operator keep this workload
                1 more row on defaults that nobody wrote: --all""");
        assertThat(TEXT.differences(List.of(BOTH), true)).anyMatch(line -> line.startsWith("spec.restart.delay"));
    }

    @Test
    void shouldMeetALimitOnlyByWhatWasSeen() {
        assertThat(Limit.Lost.metNow(List.of(BOTH)))
                .contains("2 fields are lost on kubernetes; 1 field is lost on swarm (limit: --fail-on lost)");
        assertThat(Limit.Lost.metNow(List.of(ONE))).contains("2 fields are lost on kubernetes (limit: --fail-on lost)");
        assertThat(Limit.Weakened.metNow(List.of(BOTH))).isEmpty();
    }

    @Test
    void shouldLeaveOutOfTheDocumentWhatWasNotSeen() {
        // When
        var tree = LiveTree.of(List.of(BOTH, ONE)).path("workloads");

        // Then
        assertThat(tree.path(0).path("targets").path(1).path("drift").path(0).asText())
                .isEqualTo("service harbour_buoy: replicas: 1 -> 2");
        assertThat(tree.path(0)
                        .path("rows")
                        .path(1)
                        .path("swarm")
                        .path("notes")
                        .path(0)
                        .path("fix")
                        .asText())
                .isEqualTo("let the operator keep this workload");
        assertThat(tree.path(1).path("targets").path(1).fieldNames())
                .toIterable()
                .containsExactly("name", "mode", "seen", "message");
        assertThat(tree.path(1).path("rows"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.has("swarm")).isFalse());
    }

    private static Live live(String workload, LiveSide... sides) {
        return new Live(
                workload,
                Written.of(
                        Spec.class,
                        Samples.document("spec: {image: buoy:1, healthcheck: {http: {path: /ready}}, "
                                        + "files: [{mountPath: /etc/b.conf, uid: 1, gid: 2}]}")
                                .tree()
                                .path("spec")),
                List.of(sides));
    }

    private static LiveSide seen(HullName hull, List<Note> notes, List<String> drift) {
        return new Seen(
                hull,
                TargetMode.Run,
                new Observed(
                        State.Progressing,
                        "buoy",
                        new Observed.Counts(2, 1, 1),
                        "buoy:1",
                        List.of(new Endpoint("light", Scope.External, ":9000")),
                        new Observed.Message("Waiting", "a task waits"),
                        List.of()),
                notes,
                drift);
    }
}
