package dev.catamaran.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SharedTest {
    @Test
    void shouldMakeOneValueForEqualSettings() {
        // Given
        var made = new AtomicInteger();
        var shared = new Shared<String, String>(settings -> settings + made.incrementAndGet());
        // When, Then
        assertThat(shared.get("quay")).isEqualTo("quay1").isSameAs(shared.get("quay"));
        assertThat(shared.get("pier")).isEqualTo("pier2");
    }

    @Test
    void shouldTakeWhatIsMadeWithoutWaitingForTheRest() throws Exception {
        // Given
        var making = new CountDownLatch(1);
        var go = new CompletableFuture<String>();
        var shared = new Shared<String, String>(settings -> {
            if (settings.equals("quay")) {
                return "quay";
            }
            making.countDown();
            return go.join();
        });
        shared.get("quay");
        var slow = CompletableFuture.supplyAsync(() -> shared.get("pier"));
        assertThat(making.await(10, TimeUnit.SECONDS)).isTrue();
        // When
        var taken = shared.take();
        // Then
        assertThat(taken).containsExactly("quay");
        go.complete("pier");
        assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo("pier");
        assertThat(shared.take()).containsExactly("pier");
        assertThat(shared.take()).isEmpty();
    }

    @Test
    void shouldTryAnewAfterAFailure() {
        // Given
        var tries = new AtomicInteger();
        var shared = new Shared<String, Integer>(_ -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("low tide");
            }
            return tries.get();
        });
        // When, Then
        assertThatThrownBy(() -> shared.get("quay"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("low tide");
        assertThat(shared.get("quay")).isEqualTo(2);
    }
}
