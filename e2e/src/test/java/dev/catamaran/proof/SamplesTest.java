package dev.catamaran.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.Workload;
import dev.catamaran.walk.Coverage;
import org.junit.jupiter.api.Test;

class SamplesTest {
    @Test
    void shouldCoverEveryAlternativeConstantAndForm() {
        // Given
        var specs = Samples.all().values().stream().map(Workload::spec).toList();

        // When
        var gaps = Coverage.gaps(specs, Walks.SPEC, Walks.OUTSIDE);

        // Then
        assertThat(gaps).isEmpty();
    }

    @Test
    void shouldBeWhatAUserCanWrite() {
        assertThat(Samples.all())
                .allSatisfy((name, sample) ->
                        assertThat(Walks.isValid(sample.spec())).as(name).isTrue());
    }
}
