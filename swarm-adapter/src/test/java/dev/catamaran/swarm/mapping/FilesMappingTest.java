package dev.catamaran.swarm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.swarm.mapping.spec.ConfigSpec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesMappingTest {
    @Test
    void shouldKeepAFileAsAConfig() {
        var sample = Sample.of("files: [{mountPath: /etc/a, content: 'ahoy', mode: '0440', uid: 7, gid: 8}]");
        var config = sample.objects().configs().getFirst();

        assertThat(config.data()).isEqualTo("YWhveQ==");
        assertThat(config.labels())
                .containsEntry("catamaran.dev/name", "ferry")
                .containsEntry("catamaran.dev/uid", "u-1")
                .containsEntry("catamaran.dev/namespace", "harbour");
        assertThat(sample.container("/Configs"))
                .isEqualTo("[{\"ConfigName\":\"" + config.name() + "\",\"File\":{\"Name\":\"/etc/a\",\"UID\":\"7\","
                        + "\"GID\":\"8\",\"Mode\":288}}]");
        assertThat(sample.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/etc/a, ahoy, /etc/a, ahoy,  true",
        "/etc/a, ahoy, /etc/a, ahoi,  false",
        "/etc/a, ahoy, /etc/b, ahoy,  false",
    })
    void shouldNameAConfigByWhatItHolds(String path, String content, String otherPath, String other, boolean same) {
        var name = names(file(path, content)).getFirst();

        assertThat(name).startsWith("harbour_ferry_");
        assertThat(name.equals(names(file(otherPath, other)).getFirst())).isEqualTo(same);
    }

    @Test
    void shouldNotRenameAConfigForItsPermissions() {
        assertThat(names("files: [{mountPath: /a, content: x, mode: '0400', uid: 1}]"))
                .isEqualTo(names(file("/a", "x")));
    }

    @Test
    void shouldKeepALineFeedForAnEmptyFile() {
        var sample = Sample.of(file("/a", ""));

        assertThat(sample.objects().configs()).extracting(ConfigSpec::data).containsExactly("Cg==");
        assertThat(sample.notes()).containsExactly("files[/a].content APPROXIMATE ORCHESTRATOR");
    }

    @Test
    void shouldListFilesByPathAndConfigsByName() {
        var sample = Sample.of(
                "files: [{mountPath: /z, content: a}, {mountPath: /b, content: c}, {mountPath: /c, content: d}]");

        assertThat(sample.objects()
                        .service()
                        .taskTemplate()
                        .containerSpec()
                        .content()
                        .configs())
                .extracting(reference -> reference.file().name())
                .containsExactly("/b", "/c", "/z");
        assertThat(sample.objects().configs()).extracting(ConfigSpec::name).isSorted();
    }

    private static String file(String path, String content) {
        return "files: [{mountPath: " + path + ", content: '" + content + "'}]";
    }

    private static List<String> names(String fields) {
        return Sample.of(fields).objects().configs().stream()
                .map(ConfigSpec::name)
                .toList();
    }
}
