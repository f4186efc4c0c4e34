package dev.catamaran.compose.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersTest {
    @TempDir
    Path temporary = Path.of("");

    private Folder.Result read(String... files) {
        var folder = new Folder(temporary.toAbsolutePath());
        for (var index = 0; index < files.length; index++) {
            folder.with(index + ".yaml", files[index]);
        }
        var names = List.of("0.yaml", "1.yaml", "2.yaml").subList(0, files.length);
        return folder.read(request -> request.withFiles(names));
    }

    @Test
    void shouldMergeShortFormsIntoLongOnesWithoutTheirDefaults() {
        // When
        var result = read(
                "services: {tern: {image: i, depends_on: {gull: {condition: service_healthy}}}, gull: {image: i}}",
                "services: {tern: {depends_on: {gull: {required: false}}, ports: ['80:80']}}",
                "services: {tern: {ports: [{target: 80, published: '80', mode: host}]}}");

        // Then
        assertThat(result.service("tern", "depends_on"))
                .isEqualTo("{gull: {condition: 'service_healthy', required: false}}");
        assertThat(result.service("tern", "ports")).contains("mode: 'host'").doesNotContain("ingress");
    }

    @Test
    void shouldResetKeysOfMappingsAndKeepWhatWasWrittenInAList() {
        // When
        var result = read(
                "services: {tern: {image: i, labels: {a: 1, b: 2}, environment: [a=1, b=2]}}",
                "services: {tern: {labels: {a: !reset x}, environment: {a: !reset x}}}");

        // Then
        assertThat(result.service("tern", "labels")).isEqualTo("{b: '2'}");
        assertThat(result.service("tern", "environment")).isEqualTo("{a: '1', b: '2'}");
        assertThat(result.problems()).singleElement().asString().contains("services.tern.environment.a: !reset drops");
    }

    @Test
    void shouldMergeTheDocumentsOfAFile() {
        // When
        var result = read("services: {tern: {image: i, user: a}}\n---\nservices: {tern: {user: b}, gull: {image: i}}");

        // Then
        assertThat(result.services()).containsExactly("tern", "gull");
        assertThat(result.service("tern", "user")).isEqualTo("'b'");
    }

    @Test
    void shouldTellWhatIsWrongInTheFileWhereItIsWritten() {
        // When
        var result = read("services: {tern: {image: i}}", "services:\n  tern: {ports: [{target: x}], colour: red}");

        // Then
        assertThat(result.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).startsWith("1.yaml:2:"));
    }
}
