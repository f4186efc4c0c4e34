package dev.catamaran.operator.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.HullName;
import dev.catamaran.operator.report.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardTest {
    @Test
    void shouldTellNoAddressOfAManager() {
        var failure = new UncheckedIOException(new IOException("tcp://10.0.0.7:2376: refused"));
        var told = Guard.told(HullName.Swarm, failure);
        assertThat(told)
                .isInstanceOfSatisfying(
                        Outcome.Unreachable.class,
                        away -> assertThat(away.message())
                                .doesNotContain("10.0.0.7")
                                .contains("SwarmCluster"));
    }

    @Test
    void shouldTellTheWordsOfTheInnermostCause() {
        var failure = new IllegalStateException("outer", new IllegalArgumentException("exceeded quota", new Error()));
        assertThat(Guard.told(HullName.Kubernetes, failure))
                .isEqualTo(new Outcome.Failed("exceeded quota", Optional.empty()));
    }
}
