package dev.catamaran.model;

import dev.catamaran.model.section.Security;
import dev.catamaran.model.section.Update.Order;
import dev.catamaran.shape.About;
import dev.catamaran.shape.Inline;

/** {@code spec} of a ContainerWorkload: nested here, flat in YAML, so that no record has more than eight components. */
public record Spec(
        @Inline Basics basics,
        @Inline Invocation invocation,
        @Inline Attachments attachments,
        @Inline Operation operation,

        @About("What the container may do to its host and to itself.")
        Security security,

        @Inline Marks marks,

        @About("On which hulls the workload runs, and in which mode.")
        Targets targets,

        @About("What to do when a hull cannot keep a field's promise.")
        Tolerance fidelity) {
    /** The order in which a change replaces replicas: as written, else what the attachments ask for. */
    public Order updateOrder() {
        return operation.update().order().orElse(attachments.exclusive() ? Order.StopFirst : Order.StartFirst);
    }
}
