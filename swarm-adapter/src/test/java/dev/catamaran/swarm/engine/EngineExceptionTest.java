package dev.catamaran.swarm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.swarm.engine.EngineException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineExceptionTest {
    /** Texts as real engines wrote them (20.10 and 28.5). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            409 | rpc error: code = AlreadyExists desc = name conflicts with an existing object: service a_b already exists | Conflict
            409 | network with name shop_default already exists | Conflict
            404 | service nope not found | NotFound
            500 | rpc error: code = Unknown desc = update out of sequence | OutOfSequence
            400 | rpc error: code = InvalidArgument desc = port '8080' is already in use by service 'bank_web' (x1) as an ingress port | PortTaken
            400 | rpc error: code = InvalidArgument desc = config 'shop_c1' is in use by the following service: bank_web | InUse
            400 | rpc error: code = FailedPrecondition desc = network ftx0 is in use by service s7dv | InUse
            400 | rpc error: code = FailedPrecondition desc = network ftx0 is in use by task s7dv | InUse
            500 | network nope not found | MissingReference
            400 | rpc error: code = InvalidArgument desc = config not found: abc | MissingReference
            400 | invalid memory value 1024: Must be at least 4MiB | Invalid
            503 | This node is not a swarm manager. | Unavailable
            500 | something broke | Failed
            """)
    void shouldTellWhatAnAnswerMeans(int status, String message, Kind expected) {
        // When
        var refused = new EngineException(status, message);

        // Then
        assertThat(refused.kind()).isEqualTo(expected);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.getMessage())
                .doesNotContain("bank_web", "s7dv", "x1")
                .doesNotStartWith("rpc error");
    }

    @Test
    void shouldNameTheObjectInItsInnermostWords() {
        // When
        var named = new EngineException(400, "spec too large").of("config a");

        // Then
        assertThat(named.getMessage()).isEqualTo("config a: spec too large");
        assertThat(named.kind()).isEqualTo(Kind.Invalid);
        assertThat(named.getCause()).isNull();
    }

    @Test
    void shouldKeepMessagesToOneBoundedLine() {
        // Given
        var long1 = "first\nsecond\tthird " + "x".repeat(5000);

        // When
        var refused = new EngineException(500, long1);

        // Then
        assertThat(refused.getMessage()).startsWith("first second third").hasSizeLessThanOrEqualTo(512);
    }
}
