package dev.catamaran.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AssumptionsTest {
    @Test
    void shouldKeepWhatIsNotSaid() {
        assertThat(Assumptions.parse("")).isEqualTo(Assumptions.NEWEST);
        assertThat(Assumptions.parse("engine=1.41, no-ipvs,no-controller"))
                .isEqualTo(new Assumptions("1.36", "1.41", false, false));
        assertThat(Assumptions.parse("no-ipvs,ipvs")).isEqualTo(Assumptions.NEWEST);
    }

    @Test
    void shouldTellTheFormOfWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assumptions.parse("kernel=6"))
                .withMessage("\"kernel=6\" is no assumption: write kubernetes=1.36, engine=1.51, controller, "
                        + "no-controller, ipvs or no-ipvs, separated by commas");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assumptions.parse("engine=28.5"))
                .withMessage("\"28.5\" is no version: write engine=1.51");
    }

    @Test
    void shouldAssumeNothingThatIsNotKept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assumptions.parse("engine=1.40"))
                .withMessage("engine=1.40 is older than 1.41, the oldest that Catamaran keeps");
        assertThatIllegalArgumentException().isThrownBy(() -> Assumptions.parse("kubernetes=1.30"));
        assertThat(Assumptions.parse("kubernetes=1.31,engine=1.41").kubernetes())
                .isEqualTo("1.31");
    }

    @Test
    void shouldSayInWordsWhatIsAssumed() {
        assertThat(Assumptions.parse("kubernetes=1.31,no-controller").sentence())
                .isEqualTo("Kubernetes 1.31, Engine API 1.51, no operator, IPVS");
    }
}
