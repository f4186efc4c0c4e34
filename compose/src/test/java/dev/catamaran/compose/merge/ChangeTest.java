package dev.catamaran.compose.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.read.ComposeReader;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Shown;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What of a project is looked at again with each further file. */
class ChangeTest {
    private final Problems problems = new Problems();

    @Test
    void shouldHoldEveryKeyThatALaterFileSays() {
        // Given
        var before = read("{services: {tern: {image: a, dns: [b]}, gull: {image: c}}, volumes: {reef: {driver: d}}}");

        // When
        var change = change(before, "{services: {tern: {dns: [e]}, auk: {image: f}}, volumes: {reef: {name: g}}}");

        // Then
        assertThat(Shown.show(change.fresh()))
                .isEqualTo("{services: {tern: {dns: ['b', 'e']}, auk: {image: 'f'}},"
                        + " volumes: {reef: {driver: 'd', name: 'g'}}}");
    }

    @Test
    void shouldPutBackWhatHasBecomeOfThem() {
        // Given
        var change = change(
                read("{services: {tern: {image: a, dns: [b]}, gull: {image: c}}}"), "{services: {tern: {dns: [e]}}}");

        // When
        var done = change.with(read("{services: {tern: {dns: [f]}}}"));

        // Then
        assertThat(Shown.show(done)).isEqualTo("{services: {tern: {image: 'a', dns: ['f']}, gull: {image: 'c'}}}");
    }

    @Test
    void shouldHoldAllOfTheFirstFile() {
        // Given
        var first = "{name: kelp, services: {tern: {image: a}}, x-auk: {b: [c]}}";

        // When
        var change = change(read("{}"), first);

        // Then
        assertThat(Shown.show(change.fresh())).isEqualTo(Shown.show(read(first)));
    }

    private Change change(Mapping before, String later) {
        var change = new Change(before, Merge.files(before, read(later), problems));
        assertThat(problems.all()).isEmpty();
        return change;
    }

    private Mapping read(String text) {
        return ComposeReader.read("f", text.getBytes(StandardCharsets.UTF_8), problems)
                .getFirst();
    }
}
