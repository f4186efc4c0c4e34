package dev.catamaran.swarm.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CachedTest {
    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger readings = new AtomicInteger();
    private final AtomicBoolean away = new AtomicBoolean();
    private final Cached<String> cached = new Cached<>(this::read, Duration.ofSeconds(5), clock::get);

    private String read() {
        readings.incrementAndGet();
        if (away.get()) {
            throw new UncheckedIOException(new IOException("nobody"));
        }
        return "reading " + readings;
    }

    @Test
    void shouldReadOnceWithinItsTime() {
        assertThat(cached.get()).isEqualTo("reading 1");
        pass(Duration.ofMillis(4999));
        assertThat(cached.get()).isEqualTo("reading 1");
        pass(Duration.ofMillis(1));
        assertThat(cached.get()).isEqualTo("reading 2");
        assertThat(cached.refresh()).isEqualTo("reading 3");
    }

    @Test
    void shouldShowWhatWasWritten() {
        cached.get();
        cached.written(known -> known + " and ours");
        assertThat(cached.get()).isEqualTo("reading 1 and ours");
        cached.forget();
        assertThat(cached.get()).isEqualTo("reading 2");
    }

    @Test
    void shouldNotKeepAReadingThatAWriteOvertook() {
        // Given
        var overtaken = new AtomicBoolean(true);
        var holder = new Object() {
            final Cached<String> inner = new Cached<>(this::source, Duration.ofSeconds(5), clock::get);

            String source() {
                var read = read0();
                if (overtaken.getAndSet(false)) {
                    inner.written(known -> known);
                }
                return read;
            }

            String read0() {
                return read();
            }
        };

        // Then
        assertThat(holder.inner.get()).isEqualTo("reading 1");
        assertThat(holder.inner.get()).isEqualTo("reading 2");
        assertThat(holder.inner.get()).isEqualTo("reading 2");
    }

    @Test
    void shouldShareAFailureForTwoSeconds() {
        // Given
        away.set(true);
        assertThatThrownBy(cached::get).isInstanceOf(UncheckedIOException.class);

        // When
        away.set(false);
        pass(Duration.ofMillis(1999));

        // Then
        assertThatThrownBy(cached::get).isInstanceOf(UncheckedIOException.class).hasMessageContaining("nobody");
        assertThat(readings).hasValue(1);
        pass(Duration.ofMillis(1));
        assertThat(cached.get()).isEqualTo("reading 2");
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
