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
import java.util.function.Supplier;

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

    /** As {@link #read(InputStream, List, Supplier)}, with a namespace that is known. */
    public static Inputs read(InputStream in, List<String> sources, String namespace) {
        return read(in, sources, () -> namespace);
    }

    /**
     * Reads them, in the order given. Documents of other kinds are left out.
     *
     * @param in what {@code -} reads
     * @param namespace the namespace of what names none; asked for once all is read, and its failure told after theirs
     */
    public static Inputs read(InputStream in, List<String> sources, Supplier<String> namespace) {
        var inputs = new Inputs();
        Sources.read(in, sources, inputs.wrong).forEach(inputs::source);
        inputs.settle(namespace);
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

    /** What names no namespace gets its own; only then it can be told what is there twice. */
    private void settle(Supplier<String> namespace) {
        try {
            var common = namespace.get();
            workloads.replaceAll(file -> file.in(common));
            workloads.forEach(file -> once(file.workload(), file.document().location("metadata.name")));
        } catch (Failure unknown) {
            if (wrong.isEmpty()) {
                throw unknown;
            }
            wrong.addAll(unknown.lines());
        }
    }

    private void source(Source source) {
        switch (DocumentReader.read(source.name(), source.text())) {
            case Parsed.Invalid<List<Document>>(var violations) ->
                violations.forEach(violation -> wrong.add(violation.toString()));
            case Parsed.Valid<List<Document>>(var documents) ->
                documents.stream()
                        .flatMap(document -> document.items().stream())
                        .forEach(this::document);
        }
    }

    private void document(Document document) {
        if (isOther(document)) {
            others.merge(document.tree().path("kind").asText(), 1, Integer::sum);
            return;
        }
        if (isCompose(document)) {
            var source = document.source();
            var argument = source.equals(Sources.STANDARD_INPUT) ? "-" : source;
            wrong.add("%s: looks like a Compose file: ./catamaran import compose %s --config reads it"
                    .formatted(source, argument));
            return;
        }
        switch (WorkloadParser.parse(document.tree(), "", Setting.FILES)) {
            case Parsed.Valid<Workload>(var workload) -> workloads.add(new WorkloadFile(workload, document));
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

    /** No resource by any word, and the one section that every Compose file has. */
    private static boolean isCompose(Document document) {
        var tree = document.tree();
        return tree.path("services").isObject() && !tree.has("apiVersion") && !tree.has("kind") && !tree.has("spec");
    }

    /** Something else by its own word; a document without a kind is meant for us and told what it lacks. */
    private static boolean isOther(Document document) {
        var version = document.tree().path("apiVersion").asText();
        var kind = document.tree().path("kind").asText();
        return kind.equals("SwarmCluster") || (!version.isEmpty() && !version.startsWith(GROUP) && !kind.isEmpty());
    }
}
