package dev.catamaran.cli.input;

import dev.catamaran.model.Identity;
import dev.catamaran.model.Workload;
import dev.catamaran.parse.document.Document;

/**
 * A workload and the document that it was read from.
 *
 * @param document its tree and where its fields stand
 */
public record WorkloadFile(Workload workload, Document document) {
    /** The same, in this namespace where it names none. */
    WorkloadFile in(String namespace) {
        var identity = workload.identity();
        return identity.namespace().isEmpty()
                ? new WorkloadFile(
                        new Workload(new Identity(namespace, identity.name(), identity.uid()), workload.spec()),
                        document)
                : this;
    }
}
