package dev.catamaran.operator.report;

import static dev.catamaran.operator.report.Oak.NOON;
import static dev.catamaran.operator.report.Oak.lines;
import static dev.catamaran.operator.report.Oak.seen;
import static dev.catamaran.operator.report.Oak.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.map.Cause;
import dev.catamaran.map.Fidelity;
import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.observe.State;
import dev.catamaran.status.FidelityStatus.Grades;
import dev.catamaran.status.Reason;
import dev.catamaran.status.WorkloadStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a status says of the promises kept: of leaves that the user wrote, as {@code catamaran compare} counts them. */
class FaithfulnessTest {
    private static final Outcome READY = new Outcome.Seen(seen(State.Ready, "Available"));
    private static final String PROBED = """
            {"image": "acorn:1", "ports": [{"name": "sap", "containerPort": 80}],
             "healthcheck": {"interval": "5s", "http": {"path": "/ripe", "port": "sap"}}%s}""";

    @Test
    void shouldCountEveryWrittenLeafBelowANote() {
        assertThat(grades(PROBED.formatted(""), note("spec.healthcheck.http", Fidelity.LOST)))
                .isEqualTo(new Grades(0, 0, 2, 0, 0));
    }

    @Test
    void shouldGradeALeafOnceByTheWorstOfItsNotes() {
        assertThat(grades(
                        PROBED.formatted(""),
                        note("spec.healthcheck", Fidelity.APPROXIMATE),
                        note("spec.healthcheck.http", Fidelity.LOST),
                        note("spec.healthcheck.http.headers", Fidelity.EMULATED),
                        note("spec.healthcheck.http.port", Fidelity.EMULATED)))
                .isEqualTo(new Grades(0, 1, 2, 0, 0));
    }

    @Test
    void shouldCountWhatIsAcceptedByLeaves() {
        // Given
        var spec = PROBED.formatted(
                ", \"fidelity\": {\"accept\": [{\"path\": \"spec.healthcheck.http\", \"reason\": \"known\"}]}");

        // When
        var grades = grades(
                spec, note("spec.healthcheck.http", Fidelity.LOST), note("spec.healthcheck.interval", Fidelity.LOST));

        // Then
        assertThat(grades).isEqualTo(new Grades(0, 0, 3, 0, 2));
    }

    @Test
    void shouldSpeakOnlyOfWhatTheUserWrote() {
        // Given
        var byDefault = note("spec.update.failureAction", Fidelity.APPROXIMATE);
        var lostByDefault = note("spec.update.delay", Fidelity.LOST);
        var written = note("spec.image", Fidelity.APPROXIMATE);

        // Then
        assertThat(faithful(byDefault, lostByDefault)).containsExactly("Faithful True Exact");
        assertThat(faithful(written, lostByDefault)).containsExactly("Faithful True Approximated");
        assertThat(faithful(written, note("spec.healthcheck", Fidelity.LOST))).containsExactly("Faithful False Lost");
    }

    @Test
    void shouldNameWhatRefusesThoughNobodyWroteIt() {
        // Given
        var refused = new Outcome.Refused(Reason.FidelityRefused, "security.seccomp is weakened", Optional.empty());

        // When
        var status = of(PROBED.formatted(""), refused, note("spec.security.seccomp", Fidelity.WEAKENED));

        // Then
        assertThat(lines(status)).contains("Faithful False Refused");
        assertThat(status.conditions().getLast().message()).isEqualTo("spec.security.seccomp");
    }

    private static List<String> faithful(Note... notes) {
        return lines(of(PROBED.formatted(""), READY, notes)).stream()
                .filter(line -> line.startsWith("Faithful"))
                .toList();
    }

    private static Grades grades(String spec, Note... notes) {
        return of(spec, READY, notes).fidelity().getFirst().grades();
    }

    private static WorkloadStatus of(String spec, Outcome outcome, Note... notes) {
        var share = new Share(HullName.Kubernetes, TargetMode.Run, outcome, Optional.of(List.of(notes)));
        return status(spec, List.of(share), WorkloadStatus.EMPTY, NOON);
    }

    private static Note note(String path, Fidelity fidelity) {
        return new Note(path, fidelity, Cause.ORCHESTRATOR, "differs");
    }
}
