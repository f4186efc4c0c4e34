package dev.catamaran.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.map.Mapped;
import dev.catamaran.map.Note;
import dev.catamaran.model.Workload;
import dev.catamaran.parse.document.Yaml;
import dev.catamaran.walk.Truth;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What both hulls make of one small workload each, as files to read: {@code workload.yaml}, the facts where they are not
 * the assumed ones ({@code facts.yaml}), and what came of it.
 */
class GoldenCasesTest {
    private static final Path CASES = Project.path("e2e/src/test/resources/cases");
    private static final Set<String> NEEDED = Set.of("workload.yaml", "kubernetes.yaml", "swarm.yaml", "notes.yaml");
    private static final Set<String> ALLOWED =
            Set.of("workload.yaml", "facts.yaml", "kubernetes.yaml", "swarm.yaml", "notes.yaml");

    static List<String> cases() {
        return folders().map(CASES::relativize).map(Path::toString).toList();
    }

    private static Stream<Path> folders() {
        return Project.files(CASES, _ -> true).stream()
                .map(file -> file.resolveSibling(".").normalize())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldMapAsWritten(String name) {
        // Given
        var folder = CASES.resolve(name);
        var workload = Samples.read(folder.resolve("workload.yaml"));
        var facts = Facts.of(folder.resolve("facts.yaml"));

        // When
        var kubernetes = map(Side.kubernetes("", facts.kubernetes()), workload);
        var swarm = map(Side.swarm("", facts.swarm()), workload);

        // Then
        var notes = JsonNodeFactory.instance.objectNode();
        notes.set("kubernetes", notes(kubernetes.notes()));
        notes.set("swarm", notes(swarm.notes()));
        Golden.verify(folder.resolve("kubernetes.yaml"), Yaml.write(documents(kubernetes.value())));
        Golden.verify(folder.resolve("swarm.yaml"), Yaml.write(swarm.value()));
        Golden.verify(folder.resolve("notes.yaml"), Yaml.write(notes));
    }

    @Test
    void shouldUseEveryFile() {
        assertThat(folders())
                .allSatisfy(folder -> assertThat(names(folder))
                        .as(Project.name(folder))
                        .containsAll(NEEDED)
                        .isSubsetOf(ALLOWED));
    }

    private static Set<String> names(Path folder) {
        var names = new TreeSet<String>();
        Project.files(folder, _ -> true)
                .forEach(file -> names.add(folder.relativize(file).toString()));
        return names;
    }

    private static Mapped<JsonNode> map(Side side, Workload workload) {
        var mapped = side.map(workload, workload.spec().targets().mode(side.hull(), side.hull()));
        assertThat(Truth.of(side.hull().lower(), workload.spec(), Walks.SPEC, mapped.notes()))
                .isEmpty();
        return mapped;
    }

    private static List<JsonNode> documents(JsonNode list) {
        return list.valueStream().toList();
    }

    private static JsonNode notes(List<Note> notes) {
        var list = JsonNodeFactory.instance.arrayNode();
        notes.forEach(note -> list.add(note(note)));
        return list;
    }

    private static ObjectNode note(Note note) {
        return switch (note) {
            case Note(var path, var fidelity, var cause, var reason, var fix) -> {
                var tree = JsonNodeFactory.instance
                        .objectNode()
                        .put("path", path)
                        .put("fidelity", fidelity.name())
                        .put("cause", cause.name())
                        .put("reason", reason);
                fix.ifPresent(what -> tree.put("fix", what));
                yield tree;
            }
        };
    }
}
