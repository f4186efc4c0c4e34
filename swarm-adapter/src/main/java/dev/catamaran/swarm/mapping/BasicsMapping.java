package dev.catamaran.swarm.mapping;

import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.Basics;
import dev.catamaran.model.Basics.PullPolicy;
import dev.catamaran.swarm.mapping.spec.ServiceSpec.Mode;
import dev.catamaran.swarm.mapping.spec.ServiceSpec.Replicated;

/** The kind of service, its replicas and its image as written. */
final class BasicsMapping {
    private BasicsMapping() {}

    /** How many tasks of which image. */
    record Instances(Mode mode, String image) {}

    static Instances map(Basics basics, boolean serving, Notes notes) {
        return switch (basics) {
            case Basics(var mode, var replicas, var image, var imagePullPolicy) -> {
                note(imagePullPolicy, image.text().contains("@"), notes.at("imagePullPolicy"));
                yield switch (mode) {
                    case Replicated -> new Instances(new Mode(new Replicated(serving ? replicas : 0)), image.text());
                };
            }
        };
    }

    /** A node does the same whatever the policy: it asks for a tag at each start, and never for a digest it has. */
    private static void note(PullPolicy policy, boolean pinned, Notes notes) {
        switch (policy) {
            case Always ->
                notes.lost(
                        ORCHESTRATOR,
                        pinned
                                ? "a node never asks again for a digest that it has"
                                : "no choice: a node asks for a tag at each start of a task, but starts its own copy"
                                        + " when no registry answers");
            case IfNotPresent -> {
                if (!pinned) {
                    notes.approximate(
                            ORCHESTRATOR,
                            "a node asks for a tag at each start of a task, and starts its own copy only when no"
                                    + " registry answers",
                            "name the image by its digest");
                }
            }
            case Never -> notes.lost(ORCHESTRATOR, "a node that lacks the image fetches it");
        }
    }
}
