package dev.catamaran.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.Spec;
import dev.catamaran.model.section.Healthcheck;
import dev.catamaran.model.section.Security;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.walk.Patterns;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mappings open the model's records by patterns, so that a new component stops the compile on both hulls. */
class BindingsTest {
    /** Mapped through what its profile fills in; the model opens it. */
    private static final Set<String> CONFINED = Set.of(
            Security.class.getCanonicalName(),
            Security.Seccomp.class.getCanonicalName(),
            Security.Capabilities.class.getCanonicalName());

    /** Of a section that a hull loses as a whole and notes so, whatever its fields are: the walk sees that it does. */
    private static final Map<String, Set<String>> LOST_AS_A_WHOLE = Map.of(
            "swarm-adapter",
            Set.of(
                    Healthcheck.Http.class.getCanonicalName(),
                    Healthcheck.Header.class.getCanonicalName(),
                    Healthcheck.Tcp.class.getCanonicalName()));

    @ParameterizedTest
    @CsvSource({"operator, dev.catamaran.kubernetes.mapping", "swarm-adapter, dev.catamaran.swarm.mapping"})
    void shouldOpenEveryRecordOfTheModelAndReadEveryComponent(String module, String mapping) {
        // When
        var compilation = Compilation.ofFiles(Project.sources(module, mapping));
        var bindings = Bindings.of(compilation, Set.of("Spec.targets", "Spec.fidelity"));

        // Then
        assertThat(compilation.errors()).isEmpty();
        assertThat(bindings.violations()).isEmpty();
        var lost = LOST_AS_A_WHOLE.getOrDefault(module, Set.of());
        assertThat(lost).noneMatch(bindings.opened()::contains);
        var open = records();
        open.removeAll(lost);
        assertThat(bindings.opened()).containsAll(open);
    }

    @Test
    void shouldOpenTheRecordsOfSecurityInTheModel() {
        // When
        var compilation = Compilation.ofFiles(Project.sources("crds", "dev.catamaran.model.section"));
        var bindings = Bindings.of(compilation);

        // Then
        assertThat(compilation.errors()).isEmpty();
        assertThat(bindings.violations()).isEmpty();
        assertThat(bindings.opened()).containsAll(CONFINED);
    }

    /** Every record that holds fields which a mapping maps. */
    private static Set<String> records() {
        var records = new TreeSet<String>();
        records.add(Security.Confinement.class.getCanonicalName());
        Patterns.of(Spec.class, "spec").forEach((pattern, shape) -> {
            if (Walks.isInside(pattern) && shape instanceof Group(var type, var _)) {
                records.add(type.getCanonicalName());
            }
        });
        records.removeAll(CONFINED);
        return records;
    }

    @Test
    void shouldSeeTwoBindingsThatAreSwapped() {
        assertThat(violations("case Sail(var width, var height) -> width + height;"))
                .containsExactly(
                        "Sail.java: Sail.height is bound as width", "Sail.java: Sail.width is bound as height");
    }

    @Test
    void shouldSeeABindingThatIsNeverRead() {
        assertThat(violations("case Sail(var height, var width) -> width;"))
                .containsExactly("Sail.java: Sail.height is bound and never read");
    }

    @Test
    void shouldSeeAnUnnamedComponentWithoutANote() {
        assertThat(violations("case Sail(var _, var width) -> width;"))
                .containsExactly("Sail.java: Sail.height is unnamed, but no note beside speaks of it");
    }

    @Test
    void shouldAllowAnUnnamedComponentBesideItsNote() {
        assertThat(violations("""
                case Sail(var _, var width) -> {
                    notes.at("sail.height").lost(dev.catamaran.map.Cause.CHOICE, "every sail is high");
                    yield width;
                }""")).isEmpty();
    }

    private static List<String> violations(String branch) {
        var compilation = Compilation.of(List.of(Compilation.source("Sail.java", """
                record Sail(int height, int width) {
                    static int map(Sail sail, dev.catamaran.map.Notes notes) {
                        return switch (sail) {
                            %s
                        };
                    }
                }
                """.formatted(branch))));
        assertThat(compilation.errors()).isEmpty();
        return Bindings.of(compilation).violations();
    }

    @Test
    void shouldNotCompileWhileAHullLacksANewComponent() {
        // Given
        var stop = Project.text(Project.path("crds/src/main/java/dev/catamaran/model/section/Stop.java"));
        var longer = stop.replace("Duration gracePeriod)", "Duration gracePeriod, boolean politely)");
        assertThat(longer).isNotEqualTo(stop);
        var sources = List.of(
                Compilation.source("Stop.java", longer),
                Compilation.source(
                        "KubernetesStop.java",
                        Project.text(Project.path(
                                "operator/src/main/java/dev/catamaran/kubernetes/mapping/StopMapping.java"))),
                Compilation.source(
                        "SwarmStop.java",
                        Project.text(Project.path(
                                "swarm-adapter/src/main/java/dev/catamaran/swarm/mapping/StopMapping.java"))));

        // When
        var errors = Compilation.of(sources).errors();

        // Then
        assertThat(errors)
                .anyMatch(error -> error.startsWith("KubernetesStop.java: incorrect number of nested patterns"))
                .anyMatch(error -> error.startsWith("SwarmStop.java: incorrect number of nested patterns"));
    }
}
