package dev.catamaran.compose.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The JSON schema of the Compose specification, in the Go module that Docker Compose is made of. */
final class ComposeGo {
    private static final String MODULE = "github.com/compose-spec/compose-go/v2";
    private static final int SECONDS = 60;

    private ComposeGo() {}

    /** What was found, or why nothing was. */
    sealed interface Found {
        /** The schema. */
        record Schema(JsonNode json) implements Found {}

        /** There is none. */
        record Nothing(String reason) implements Found {}
    }

    /** The schema of a version: from Go's cache of modules, else over the network, within a minute. */
    static Found schema(String version) throws IOException, InterruptedException {
        var cache = run(List.of("go", "env", "GOMODCACHE"));
        if (cache.isEmpty()) {
            return new Found.Nothing("go is not on this machine");
        }
        var there = Path.of(cache.get().strip(), MODULE + "@" + version);
        if (!Files.isDirectory(there)) {
            run(List.of("go", "mod", "download", MODULE + "@" + version));
        }
        var schema = there.resolve("schema/compose-spec.json");
        return Files.exists(schema)
                ? new Found.Schema(new ObjectMapper().readTree(schema.toFile()))
                : new Found.Nothing("go cannot get " + MODULE + "@" + version + " within " + SECONDS + " s");
    }

    private static Optional<String> run(List<String> command) throws IOException, InterruptedException {
        var output = Files.createTempFile("compose-go", ".txt");
        try {
            var process = new ProcessBuilder(command)
                    .directory(new File(System.getProperty("java.io.tmpdir", ".")))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            return process.exitValue() == 0
                    ? Optional.of(Files.readString(output, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        } finally {
            Files.delete(output);
        }
    }
}
