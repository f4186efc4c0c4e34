package dev.catamaran.compose.project;

import dev.catamaran.compose.canonical.Paths;
import dev.catamaran.compose.template.Variables;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What holds for the files of a project, or of an included one.
 *
 * @param directory absolute: where relative paths begin
 * @param root absolute: what files named in files must not leave
 * @param variables for interpolation, by name
 * @param including the main files that led here, the outermost first
 */
record Scope(Path directory, Path root, Map<String, String> variables, List<Path> including) {
    Scope {
        variables = Map.copyOf(variables);
        including = List.copyOf(including);
    }

    /** The variables for interpolation. */
    Variables lookUp() {
        return Variables.of(variables);
    }

    /** What makes relative paths absolute. */
    Paths paths() {
        return paths(directory);
    }

    /** What makes paths absolute that are relative to another folder. */
    Paths paths(Path folder) {
        return new Paths(folder.toString(), Optional.ofNullable(variables.get("HOME")));
    }

    /** A file that a text names. */
    Path file(Path folder, String text) {
        // a path cannot hold this character; with another one there is no such file
        return Path.of(paths(folder).local(text.replace('\0', '\uFFFD')));
    }

    /** The same with one more variable. */
    Scope with(String variable, String value) {
        var more = new TreeMap<>(variables);
        more.put(variable, value);
        return new Scope(directory, root, more, including);
    }
}
