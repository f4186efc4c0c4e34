package dev.catamaran.compose.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamingTest {
    @TempDir
    Path temporary = Path.of("");

    private Folder folder() {
        return new Folder(temporary.toAbsolutePath());
    }

    @Test
    void shouldTakeTheOptionFirstThenTheVariableThenTheFileThenTheDirectory() {
        // Given
        var named = folder().with("One.Two_3/compose.yaml", "name: ${N}_Of.File\nservices: {tern: {image: i}}");
        var plain = folder().with("One.Two_3/plain.yaml", "services: {tern: {image: '$COMPOSE_PROJECT_NAME'}}");
        var variable = Map.of("COMPOSE_PROJECT_NAME", "of-variable", "N", "x");

        // When
        var option = named.read(_ -> in(named, variable).withName("of-option"));
        var fromVariable = named.read(_ -> in(named, variable));
        var file = named.read(_ -> in(named, Map.of("COMPOSE_PROJECT_NAME", "", "N", "x")));
        var directory = plain.read(_ -> in(plain, Map.of()).withFiles(List.of("plain.yaml")));

        // Then
        assertThat(option.at("name")).isEqualTo("'of-option'");
        assertThat(fromVariable.at("name")).isEqualTo("'of-variable'");
        assertThat(file.at("name")).isEqualTo("'x_offile'");
        assertThat(directory.at("name")).isEqualTo("'onetwo_3'");
        assertThat(directory.service("tern", "image")).isEqualTo("'onetwo_3'");
    }

    private static Request in(Folder folder, Map<String, String> variables) {
        return Request.in(folder.path().resolve("One.Two_3")).withEnvironment(variables);
    }

    @Test
    void shouldTakeTheNameOfTheLastFileThatHasOne() {
        // Given
        var folder = folder().with("a.yaml", "name: one\nservices: {tern: {image: i}}")
                .with("b.yaml", "services: {}\n---\nname: two\n")
                .with("c.yaml", "name: ''\nservices: {}");

        // When
        var result = folder.read(request -> request.withFiles(List.of("a.yaml", "b.yaml", "c.yaml")));

        // Then
        assertThat(result.at("name")).isEqualTo("'two'");
    }

    @Test
    void shouldRefuseGivenNamesThatAreNone() {
        // Given
        var folder = folder().with("compose.yaml", "services: {tern: {image: i}}");

        // When
        var option = folder.read(request -> request.withName("A b"));
        var variable = folder.read(request -> request.withEnvironment(Map.of("COMPOSE_PROJECT_NAME", "_x")));

        // Then
        assertThat(option.problems())
                .containsExactly("--project-name: A b is no project name: allowed are small letters, digits, - and _,"
                        + " first a letter or a digit: write ab");
        assertThat(variable.problems()).singleElement().asString().startsWith("COMPOSE_PROJECT_NAME: _x is no");
    }

    @Test
    void shouldTellThatNoNameCanBeMade() {
        // Given
        var file = folder().with("compose.yaml", "services: {}\nname: '___'");
        var directory = folder().with("---/compose.yaml", "services: {}");

        // When
        var ofFile = file.read();
        var ofDirectory = directory.read(_ -> Request.in(directory.path().resolve("---")));

        // Then
        assertThat(ofFile.problems())
                .containsExactly("compose.yaml:2:7: name: no project name can be made of this: it has no letter and no"
                        + " digit: write a name with a letter or a digit");
        assertThat(ofDirectory.problems())
                .containsExactly("HERE/---: no project name can be made of this: it has no letter and no digit: give"
                        + " --project-name, or write `name:` into the file");
    }
}
