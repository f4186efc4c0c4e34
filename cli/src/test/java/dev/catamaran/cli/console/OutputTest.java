package dev.catamaran.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputTest {
    @Test
    void shouldTellOnceWhyItCannotBeWritten() {
        assertThat(said("No space left on device"))
                .isEqualTo("catamaran: the output cannot be written: No space left on device\n");
    }

    @Test
    void shouldBeQuietWhenNobodyReadsAnyMore() {
        assertThat(said("Broken pipe")).isEmpty();
    }

    private static String said(String failure) {
        // Given
        var messages = new ByteArrayOutputStream();
        var full = new OutputStream() {
            @Override
            public void write(int data) throws IOException {
                throw new IOException(failure);
            }
        };
        var err = new PrintStream(messages, true, StandardCharsets.UTF_8);

        // When
        try (var out = new PrintStream(new Output(full, err), true, StandardCharsets.UTF_8)) {
            out.print("one\n");
            out.print("two\n");

            // Then
            assertThat(out.checkError()).isTrue();
        }
        return messages.toString(StandardCharsets.UTF_8);
    }
}
