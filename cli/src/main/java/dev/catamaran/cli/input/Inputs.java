package dev.catamaran.cli.input;

import dev.catamaran.cli.console.Failure;
import dev.catamaran.cli.input.Sources.Source;
import dev.catamaran.model.Workload;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Setting;
import dev.catamaran.parse.WorkloadParser;
import dev.catamaran.parse.document.Document;
import dev.catamaran.parse.document.Document.Position;
import dev.catamaran.parse.document.DocumentReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the workloads that a user names; everything that is wrong in any of the files is told at once. */
public final class Inputs {
    /** The namespace of what names none. */
    public static final String NAMESPACE = "default";

    private static final String GROUP = "catamaran.dev/";

    private final List<String> wrong = new ArrayList<>();
    private final List<WorkloadFile> workloads = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final TreeMap<String, Integer> others = new TreeMap<>();

    private Inputs() {}

    /** Whether this is no file and cannot be one by its looks, so that it is the name of a workload. */
    public static boolean isName(String source) {
        return source.matches("[a-z](-?[a-z0-9])*") && !Files.exists(Path.of(source));
    }

    /**
     * Reads them, in the order given. Documents of other kinds are left out.
     *
     * @param in what {@code -} reads
     * @param namespace the namespace of what names none
     */
    public static Inputs read(InputStream in, List<String> sources, String namespace) {
        var inputs = new Inputs();
        Sources.read(in, sources).forEach(source -> inputs.source(source, namespace));
        if (!inputs.wrong.isEmpty()) {
            throw Failure.refused(inputs.wrong);
        }
        if (inputs.workloads.isEmpty()) {
            throw Failure.refused(
                    "%s: no ContainerWorkload in it%s: write kind: ContainerWorkload, or name another file"
                            .formatted(
                                    String.join(", ", sources),
                                    inputs.others.isEmpty()
                                            ? ""
                                            : ", only " + String.join(", ", inputs.others.keySet())));
        }
        return inputs;
    }

    /** The workloads; there is one at least. */
    public List<WorkloadFile> workloads() {
        return List.copyOf(workloads);
    }

    /** What was left out, a text for each kind. */
    public List<String> others() {
        return others.entrySet().stream()
                .map(kind -> "%d of kind %s".formatted(kind.getValue(), kind.getKey()))
                .toList();
    }

    private void source(Source source, String namespace) {
        switch (DocumentReader.read(source.name(), source.text())) {
            case Parsed.Invalid<List<Document>>(var violations) ->
                violations.forEach(violation -> wrong.add(violation.toString()));
            case Parsed.Valid<List<Document>>(var documents) ->
                documents.forEach(document -> document(document, namespace));
        }
    }

    private void document(Document document, String namespace) {
        if (isOther(document)) {
            others.merge(document.tree().path("kind").asText(), 1, Integer::sum);
            return;
        }
        switch (WorkloadParser.parse(document.tree(), namespace, Setting.FILES)) {
            case Parsed.Valid<Workload>(var workload) -> {
                once(workload, document.location("metadata.name"));
                workloads.add(new WorkloadFile(workload, document));
            }
            case Parsed.Invalid<Workload>(var violations) ->
                violations.stream()
                        .sorted(Comparator.comparing(
                                violation -> document.position(violation.path()),
                                Comparator.comparingInt(Position::line).thenComparingInt(Position::column)))
                        .forEach(violation -> wrong.add(document.location(violation.path()) + ": " + violation));
        }
    }

    private void once(Workload workload, String place) {
        var name = workload.identity().toString();
        var before = places.putIfAbsent(name, place);
        if (before != null) {
            wrong.add("%s: metadata.name: %s is also at %s: rename one of them, or leave it out"
                    .formatted(place, name, before));
        }
    }

    /** Something else by its own word; a document without a kind is meant for us and told what it lacks. */
    private static boolean isOther(Document document) {
        var version = document.tree().path("apiVersion").asText();
        var kind = document.tree().path("kind").asText();
        return kind.equals("SwarmCluster") || (!version.isEmpty() && !version.startsWith(GROUP) && !kind.isEmpty());
    }
}
