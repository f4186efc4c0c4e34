package dev.catamaran.compare;

import dev.catamaran.compare.effect.Becoming;
import dev.catamaran.map.Note;
import dev.catamaran.model.Identity;
import dev.catamaran.model.Spec;
import dev.catamaran.parse.Written;
import dev.catamaran.parse.document.Document;
import java.util.List;

/**
 * One workload to compare.
 *
 * @param identity its namespace and name
 * @param document what its user wrote
 * @param written the leaves of it that count
 * @param kubernetes what Kubernetes makes of it
 * @param swarm what Swarm makes of it
 */
public record Subject(Identity identity, Document document, Written written, Side kubernetes, Side swarm) {
    /**
     * What one hull makes of a workload.
     *
     * @param kind what the workload becomes there, such as {@code Deployment} or {@code replicated service}
     * @param notes every field that is not exact; sorted
     * @param refused paths for which this hull would refuse the workload; sorted
     * @param becoming what its fields become there
     */
    public record Side(String kind, List<Note> notes, List<String> refused, Becoming becoming) {}

    /** A workload of a file. */
    public static Subject of(Identity identity, Document document, Side kubernetes, Side swarm) {
        return new Subject(
                identity, document, Written.of(Spec.class, document.tree().path("spec")), kubernetes, swarm);
    }

    /** Its name, without the namespace. */
    public String name() {
        return identity.name();
    }

    /** The file. */
    public String source() {
        return document.source();
    }

    /** The line of a path, or of the nearest one above it that is written. */
    int line(String path) {
        return document.position(path).line();
    }
}
