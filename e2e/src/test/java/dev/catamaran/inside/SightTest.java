package dev.catamaran.inside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.map.Fidelity;
import dev.catamaran.model.HullName;
import org.junit.jupiter.api.Test;

class SightTest {
    private static final Row ROW =
            Row.of("kiosk", "files[/a].uid", "1234", _ -> "").kubernetes("0");

    @Test
    void shouldWantWhatWasAskedWhereTheGradePromisesIt() {
        assertThat(judge(Fidelity.EXACT, "1234")).isEmpty();
        assertThat(judge(Fidelity.EXACT, "0")).isNotEmpty();
        assertThat(judge(Fidelity.EMULATED, "0")).isNotEmpty();
    }

    @Test
    void shouldWantTheToldDeviationAndNoOther() {
        assertThat(judge(Fidelity.APPROXIMATE, "0")).isEmpty();
        assertThat(judge(Fidelity.APPROXIMATE, "1234")).isNotEmpty();
        assertThat(judge(Fidelity.LOST, "1")).isNotEmpty();
    }

    @Test
    void shouldFindALossThatIsNone() {
        assertThat(judge(Fidelity.LOST, "0")).isEmpty();
        assertThat(judge(Fidelity.LOST, "1234")).contains("and yet it is seen");
        assertThat(judge(Fidelity.WEAKENED, "1234")).contains("and yet it is seen");
    }

    @Test
    void shouldRefuseADeviationThatNoRowTells() {
        assertThat(Sight.judge(ROW, HullName.Swarm, Fidelity.APPROXIMATE, "1234"))
                .isNotEmpty();
        assertThat(Sight.judge(ROW, HullName.Swarm, Fidelity.LOST, "0")).isNotEmpty();
    }

    private static String judge(Fidelity grade, String seen) {
        return Sight.judge(ROW, HullName.Kubernetes, grade, seen);
    }
}
