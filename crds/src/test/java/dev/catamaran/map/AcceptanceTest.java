package dev.catamaran.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.Tolerance;
import dev.catamaran.model.Tolerance.Accepted;
import dev.catamaran.model.Tolerance.Policy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptanceTest {
    private static final Note WEAKENED = new Note(
            "spec.ports[ahoy].publish.host.hostIP", Fidelity.WEAKENED, Cause.ORCHESTRATOR, "listens everywhere");
    private static final Note LOST =
            new Note("spec.files[/etc/a].uid", Fidelity.LOST, Cause.ORCHESTRATOR, "every file is root's");
    private static final Note APPROXIMATE = new Note("spec.image", Fidelity.APPROXIMATE, Cause.CHOICE, "by its tag");

    @Test
    void shouldRefuseWhatIsWeakenedUnlessItIsAccepted() {
        assertThat(refused(Policy.Report)).containsExactly(WEAKENED);
        assertThat(refused(Policy.Report, "spec.ports[ahoy].publish.host.hostIP"))
                .isEmpty();
        assertThat(refused(Policy.Report, "spec.ports[*].publish.host.hostIP")).isEmpty();
    }

    @Test
    void shouldNotTakeAnotherPathForAccepted() {
        assertThat(refused(Policy.Report, "spec.ports[http].publish.host.hostIP"))
                .containsExactly(WEAKENED);
        assertThat(refused(Policy.Report, "spec.ports[ahoy]")).containsExactly(WEAKENED);
        assertThat(refused(Policy.Report, "spec.*")).containsExactly(WEAKENED);
        assertThat(refused(Policy.Report, "spec.ports[*].hostIP")).containsExactly(WEAKENED);
    }

    @Test
    void shouldRefuseWhatIsLostUnderStrictOnly() {
        assertThat(refused(Policy.Strict)).containsExactly(WEAKENED, LOST);
        assertThat(refused(Policy.Strict, "spec.ports[*].publish.host.hostIP", "spec.files[*].uid"))
                .isEmpty();
    }

    private static List<Note> refused(Policy policy, String... accepted) {
        return Acceptance.refused(
                new Tolerance(
                        policy,
                        Arrays.stream(accepted)
                                .map(path -> new Accepted(path, "known"))
                                .toList()),
                List.of(WEAKENED, LOST, APPROXIMATE));
    }
}
