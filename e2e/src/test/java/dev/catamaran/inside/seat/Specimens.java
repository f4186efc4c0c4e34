package dev.catamaran.inside.seat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.model.Identity;
import dev.catamaran.model.Workload;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Setting;
import dev.catamaran.parse.WorkloadParser;
import dev.catamaran.parse.document.DocumentReader;
import dev.catamaran.playground.machine.Image;
import dev.catamaran.playground.machine.Images;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;

/** The workloads of {@code inside/workloads.yaml}, by name. */
public final class Specimens {
    private static final String FILE = "/inside/workloads.yaml";

    private Specimens() {}

    /** The specifications in the file's order, with the images' names on this machine. */
    public static SequencedMap<String, JsonNode> specifications(Images images) {
        var text = text().replace("${witness}", images.name(Image.WITNESS))
                .replace("${shell}", images.name(Image.WITNESS_SHELL));
        var found = new LinkedHashMap<String, JsonNode>();
        valid(DocumentReader.read(FILE, text))
                .getFirst()
                .tree()
                .properties()
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** A specification as a workload; what is wrong with it fails. */
    public static Workload workload(Identity identity, JsonNode spec) {
        return valid(WorkloadParser.parse(identity, spec, Setting.FILES));
    }

    private static <T> T valid(Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Valid<T>(var value) -> value;
            case Parsed.Invalid<T>(var violations) -> throw new IllegalArgumentException(violations.toString());
        };
    }

    private static String text() {
        try (var stream = Objects.requireNonNull(Specimens.class.getResourceAsStream(FILE), FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
