package dev.catamaran.proof;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.model.Workload;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Setting;
import dev.catamaran.parse.WorkloadParser;
import dev.catamaran.parse.document.DocumentReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The workloads that the walk starts from; together they show every alternative, constant and form of the resource. */
final class Samples {
    private static final Path FOLDER = Project.path("e2e/src/test/resources/samples");

    private Samples() {}

    /** By the name of their file. */
    static SequencedMap<String, Workload> all() {
        var samples = new LinkedHashMap<String, Workload>();
        for (var file : Project.files(FOLDER, _ -> true)) {
            samples.put(file.getFileName().toString().replace(".yaml", ""), read(file));
        }
        return samples;
    }

    /** The one workload of a file, by the project's own parser. */
    static Workload read(Path file) {
        return right(WorkloadParser.parse(tree(file), "default", Setting.FILES), file);
    }

    /** The one document of a file. */
    static JsonNode tree(Path file) {
        var documents = right(DocumentReader.read(Project.name(file), Project.text(file)), file);
        if (documents.size() == 1) {
            return documents.getFirst().tree();
        }
        throw new IllegalArgumentException(Project.name(file) + " holds " + documents.size() + " documents, not one");
    }

    private static <T> T right(Parsed<T> parsed, Path file) {
        return switch (parsed) {
            case Parsed.Valid<T>(var value) -> value;
            case Parsed.Invalid<T>(var violations) ->
                throw new IllegalArgumentException(Project.name(file) + ": " + violations);
        };
    }
}
