package dev.catamaran.kubernetes.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.plan.Hash;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final String LONGEST_NAME = "n".repeat(40);
    private static final String LONGEST_VOLUME = "v".repeat(30);

    @Test
    void shouldKeepEveryNameWithinWhatKubernetesTakes() {
        // Given
        var content = Hash.of("anything");

        // Then: names of Services and ConfigMaps may become labels, claims are longer
        assertThat(List.of(
                        Names.workload(LONGEST_NAME),
                        Names.exposed(LONGEST_NAME),
                        Names.files(LONGEST_NAME, content),
                        Names.filesVolume()))
                .allMatch(name -> name.matches("[a-z]([-a-z0-9]{0,61}[a-z0-9])?"));
        assertThat(Names.claim(LONGEST_NAME, LONGEST_VOLUME))
                .matches("[a-z]([-a-z0-9]*[a-z0-9])?")
                .hasSizeLessThanOrEqualTo(253);
        assertThat(Names.fileKey("/" + "f".repeat(511)))
                .matches("[-._a-zA-Z0-9]+")
                .hasSizeLessThanOrEqualTo(253);
    }

    /** Users' names hold no double hyphen, so that no name of one workload is a name of another. */
    @Test
    void shouldGiveNoTwoWorkloadsTheSameName() {
        // Given
        var names = List.of("web", "web-public", "public", "web-data", "data", "web-files");
        var seen = new HashSet<String>();

        // When
        var repeated = names.stream()
                .flatMap(name -> Set.of(
                        Names.workload(name), Names.exposed(name), Names.claim(name, "data"), Names.claim(name, "web"))
                        .stream())
                .filter(name -> !seen.add(name))
                .toList();

        // Then
        assertThat(repeated).isEmpty();
        assertThat(seen).hasSize(4 * names.size());
    }

    @Test
    void shouldTellFilesApartThatAreWrittenAlike() {
        // Given
        var paths = List.of("/a/b", "/a_b", "/a b", "/c/b", "/a/b/");

        // When
        var keys = paths.stream().map(Names::fileKey).distinct().toList();

        // Then
        assertThat(keys).hasSameSizeAs(paths).anyMatch(key -> key.endsWith("-a_b"));
    }

    @Test
    void shouldGiveAnotherContentAnotherName() {
        assertThat(Names.files("kiosk", Hash.of("old")))
                .startsWith("kiosk--files-")
                .isNotEqualTo(Names.files("kiosk", Hash.of("new")));
    }
}
