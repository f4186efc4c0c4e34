package dev.catamaran.compare;

import dev.catamaran.compare.Subject.Side;
import dev.catamaran.compare.effect.Becoming;
import dev.catamaran.map.Cause;
import dev.catamaran.map.Mapped;
import dev.catamaran.map.Note;
import dev.catamaran.map.Notes;
import dev.catamaran.model.Identity;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.document.Document;
import dev.catamaran.parse.document.DocumentReader;
import java.util.List;
import java.util.function.Consumer;

/** One workload, told about by hand. */
final class Samples {
    private Samples() {}

    private static final String BUOY = """
            apiVersion: catamaran.dev/v1alpha1
            kind: ContainerWorkload
            metadata: {name: buoy}
            spec:
              image: buoy:1
              healthcheck:
                http: {path: /ready}
              files:
              - mountPath: /etc/b.conf
                uid: 1
                gid: 2
            """;

    /** A hull that has no objects. */
    static final Becoming NOTHING = new Becoming(
            new Identity("harbour", "buoy", ""),
            document("spec: {image: buoy:1}").tree().path("spec"),
            _ -> List.of());

    static Comparison buoy(List<Note> kubernetes, List<Note> swarm) {
        return Comparison.of(Subject.of(
                new Identity("harbour", "buoy", ""),
                document(BUOY),
                new Side("Deployment", kubernetes, List.of(), NOTHING),
                new Side("replicated service", swarm, List.of(), NOTHING)));
    }

    static Document document(String text) {
        return switch (DocumentReader.read("harbour/buoy.yaml", text)) {
            case Parsed.Valid<List<Document>>(var documents) -> documents.getFirst();
            case Parsed.Invalid<List<Document>>(var violations) -> throw new AssertionError(violations);
        };
    }

    static List<Note> kubernetes() {
        return notes(notes -> {
            notes.at("files").element("/etc/b.conf").at("uid").lost(Cause.ORCHESTRATOR, "every file is root's");
            notes.at("files").element("/etc/b.conf").at("gid").lost(Cause.ORCHESTRATOR, "every file is root's");
            notes.at("restart.delay").approximate(Cause.ORCHESTRATOR, "the kubelet backs off by itself");
        });
    }

    static List<Note> swarm() {
        return notes(notes -> notes.at("healthcheck.http").lost(Cause.NO_CONTROLLER, "no prober is there"));
    }

    static List<Note> notes(Consumer<Notes> said) {
        Mapped<Boolean> mapped = Notes.collect(notes -> {
            said.accept(notes);
            return true;
        });
        return mapped.notes();
    }
}
