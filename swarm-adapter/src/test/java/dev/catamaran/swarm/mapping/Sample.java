package dev.catamaran.swarm.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;
import dev.catamaran.map.Mapped;
import dev.catamaran.model.Identity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Setting;
import dev.catamaran.parse.WorkloadParser;
import dev.catamaran.parse.document.Document;
import dev.catamaran.parse.document.DocumentReader;
import dev.catamaran.swarm.mapping.spec.EngineJson;
import java.util.List;

/** A mapped workload, as the tests look at it. */
record Sample(Mapped<SwarmObjects> mapped) {
    static final Identity IDENTITY = new Identity("harbour", "ferry", "u-1");
    static final SwarmFacts NEWEST = new SwarmFacts(ApiVersion.NEWEST, RoutingMesh.Available, true, "c-1");
    static final SwarmFacts OLDEST = new SwarmFacts(ApiVersion.OLDEST, RoutingMesh.Available, true, "c-1");
    static final SwarmFacts MESHLESS = new SwarmFacts(ApiVersion.NEWEST, RoutingMesh.Missing, true, "c-1");

    private static final String CONTAINER = "/TaskTemplate/ContainerSpec";

    /** Some fields of {@code spec}, beside the image where none is given. */
    static Sample of(String fields, SwarmFacts facts, TargetMode mode) {
        return new Sample(SwarmMapping.map(workload(fields), mode, facts));
    }

    static Sample of(String fields, SwarmFacts facts) {
        return of(fields, facts, TargetMode.Run);
    }

    static Sample of(String fields) {
        return of(fields, NEWEST);
    }

    static Workload workload(String fields) {
        var spec = tree(fields.startsWith("image:") ? fields : "image: ship@sha256:" + "0".repeat(64) + "\n" + fields);
        return switch (WorkloadParser.parse(IDENTITY, spec, Setting.FILES)) {
            case Parsed.Valid<Workload>(var workload) -> workload;
            case Parsed<Workload> invalid -> throw new IllegalArgumentException("" + invalid.wrong());
        };
    }

    private static JsonNode tree(String yaml) {
        return switch (DocumentReader.read("sample", yaml)) {
            case Parsed.Valid<List<Document>>(var documents) ->
                documents.getFirst().tree();
            case Parsed<List<Document>> invalid -> throw new IllegalArgumentException("" + invalid.wrong());
        };
    }

    SwarmObjects objects() {
        return mapped.value();
    }

    /** A part of the service as it is sent, as JSON; empty when it is not there. */
    String service(String pointer) {
        return EngineJson.brief(objects().service()).at(pointer).toString();
    }

    /** A part of the container as it is sent, as JSON; empty when it is not there. */
    String container(String pointer) {
        return service(CONTAINER + pointer);
    }

    /** All notes as {@code path GRADE CAUSE}. */
    List<String> notes() {
        return mapped.notes().stream()
                .map(note -> note.path().substring("spec.".length()) + " " + note.fidelity() + " " + note.cause())
                .toList();
    }
}
