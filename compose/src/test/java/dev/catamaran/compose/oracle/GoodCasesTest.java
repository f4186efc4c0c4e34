package dev.catamaran.compose.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.Compose;
import dev.catamaran.compose.Loaded;
import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.project.Request;
import dev.catamaran.compose.write.ProjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoodCasesTest {
    private static final String TWICE = "writes the same host twice, and takes it only once";

    /** Docker does not take its own canonical form of these either. */
    private static final Map<String, String> NOT_READ_AGAIN = Map.of(
            "interpolation/not-in-keys",
            "doubles the $ of keys, which nothing makes single again",
            "merge/extra-hosts-list-and-mapping",
            TWICE,
            "merge/extra-hosts-other-words",
            TWICE,
            "merge/extra-hosts-several-addresses",
            TWICE,
            "merge/extra-hosts-three-files",
            TWICE,
            "profiles/optional-dependency",
            "writes the dependency on a service that it leaves away",
            "sizes/bounds",
            "writes sizes as texts, and counts the largest of them as less than nothing",
            "sizes/forms",
            "writes \"-1\" for memswap_limit, and takes only -1");

    @TempDir
    Path folder = Path.of("");

    static List<Case> good() {
        return Cases.good().stream()
                .filter(good -> Differences.reason(good).isEmpty())
                .filter(good -> !NOT_READ_AGAIN.containsKey(good.name()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void shouldReadItsCanonicalFormAsTheSameProject(Case good) throws IOException {
        // Given
        var written = ProjectWriter.yaml(project(good.load()));

        // When
        Files.writeString(folder.resolve("compose.yaml"), written);
        var again = Compose.load(Request.in(folder).withRoot(Path.of("/")).withProfiles(List.of("*")));

        // Then
        assertThat(ProjectWriter.yaml(project(again))).isEqualTo(written);
    }

    private static Project project(Loaded loaded) {
        assertThat(loaded).isInstanceOf(Loaded.Valid.class);
        return ((Loaded.Valid) loaded).project();
    }
}
