package dev.catamaran.compose.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.model.section.Mount;
import dev.catamaran.compose.model.section.Ulimit;
import dev.catamaran.compose.model.service.Service;
import dev.catamaran.compose.model.unit.Bytes;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Origin;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinderTest {
    private final Problems problems = new Problems();

    private Service bound(String keys) {
        var project = Binder.bind(Project.class, Trees.service(keys), problems);
        assertThat(Trees.told(problems)).isEmpty();
        return project.orElseThrow().services().firstEntry().getValue();
    }

    @Test
    void shouldKeepThePlaceOfEachLeaf() {
        // When
        var project = Binder.bind(Project.class, Trees.of("""
                        services:
                          web:
                            image: shop
                            environment:
                              COLOR: red
                        """), problems);

        // Then
        var service = project.orElseThrow().services().firstEntry().getValue();
        assertThat(service.definition().image()).contains(new Leaf<>("shop", new Origin("f", 3, 12)));
        assertThat(service.invocation().environment())
                .containsEntry("COLOR", new Leaf<>(Optional.of("red"), new Origin("f", 5, 14)));
        assertThat(service.origin()).isEqualTo(new Origin("f", 3, 5));
    }

    @Test
    void shouldCastWhatInterpolationMadeATextOf() {
        // When
        var service = bound("tty: 'true', scale: '3', cpus: '0.5', mem_limit: 64m, stop_grace_period: 1m30s");

        // Then
        assertThat(service.terminal().tty()).map(Leaf::value).contains(true);
        assertThat(service.definition().scale()).map(Leaf::value).contains(3L);
        assertThat(service.cpu().cpus()).map(Leaf::value).contains(0.5f);
        assertThat(service.memory().memLimit()).map(Leaf::value).contains(new Bytes(64L << 20));
        assertThat(service.lifecycle().stopGracePeriod()).map(Leaf::value).contains(Duration.ofSeconds(90));
    }

    @Test
    void shouldChooseTheAlternativeByItsWord() {
        // When
        var mounts = bound("volumes: [{type: tmpfs, target: /a}, {type: bind, source: /b, target: /b}]")
                .storage()
                .volumes();

        // Then
        assertThat(mounts).hasExactlyElementsOfTypes(Mount.Tmpfs.class, Mount.Bind.class);
    }

    @Test
    void shouldChooseTheAlternativeByTheKindOfTheValue() {
        // When
        var ulimits = bound("ulimits: {nofile: 5, nproc: {soft: 1, hard: 2}}")
                .devices()
                .ulimits();

        // Then
        assertThat(ulimits.sequencedValues()).hasExactlyElementsOfTypes(Ulimit.Single.class, Ulimit.Range.class);
    }

    @Test
    void shouldTellAbsentFromEmpty() {
        // When
        var invocation = bound("command: []").invocation();

        // Then
        assertThat(invocation.command())
                .hasValueSatisfying(words -> assertThat(words).isEmpty());
        assertThat(invocation.entrypoint()).isEmpty();
    }

    @Test
    void shouldKeepExtensionsAsTheyAre() {
        // When
        var service = bound("x-team: {name: [harbour]}");

        // Then
        assertThat(service.extensions().entries()).containsOnlyKeys("x-team");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "configs: [{source: a, mode: '-1'}]|configs[0].mode: -1: must be permissions such as 0440: write octal digits",
                "shm_size: 12345678901234567890|shm_size: 12345678901234567890: is out of range: write a number of 64 bits",
                "mem_limit: '9223372036854775807'|mem_limit: 9223372036854775807: is larger than 8 EiB: write a smaller size"
            })
    void shouldTellWhatIsBeyondItsRange(String keys, String message) {
        // When
        var project = Binder.bind(Project.class, Trees.service(keys), problems);

        // Then
        assertThat(project).isEmpty();
        assertThat(Trees.told(problems)).singleElement().asString().endsWith("services.web." + message);
    }

    @Test
    void shouldTellWhatIsNoDurationOrSize() {
        // When
        var project = Binder.bind(Project.class, Trees.service("stop_grace_period: later, mem_limit: much"), problems);

        // Then
        assertThat(project).isEmpty();
        assertThat(Trees.told(problems))
                .satisfiesExactly(
                        first -> assertThat(first).contains("services.web.stop_grace_period: later: is no duration"),
                        second -> assertThat(second).contains("services.web.mem_limit: much: is no size"));
    }
}
