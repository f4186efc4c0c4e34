package dev.catamaran.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PollTest {
    @Test
    void shouldAskAgainUntilTheConditionHolds() {
        // Given
        var asked = new AtomicInteger();
        // When
        Poll.until("third answer", Duration.ofSeconds(10), () -> asked.incrementAndGet() == 3);
        // Then
        assertThat(asked).hasValue(3);
    }

    @Test
    void shouldSayForWhatItWaited() {
        assertThatThrownBy(() -> Poll.until("quorum", Duration.ZERO, () -> false))
                .hasMessage("no quorum after 0 s");
    }
}
