package dev.catamaran.compare;

import dev.catamaran.model.Identity;
import dev.catamaran.model.Spec;
import dev.catamaran.parse.Written;
import dev.catamaran.parse.document.Document;

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
