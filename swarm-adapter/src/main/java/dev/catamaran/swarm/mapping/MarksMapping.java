package dev.catamaran.swarm.mapping;

import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.Marks;
import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Labels of the container, and annotations among them, for Swarm has none. */
final class MarksMapping {
    private MarksMapping() {}

    static SequencedMap<String, String> map(Marks marks, Notes notes) {
        return switch (marks) {
            case Marks(var labels, var annotations) -> {
                var all = new TreeMap<>(annotations);
                all.putAll(labels);
                for (var key : annotations.keySet()) {
                    note(labels.containsKey(key), notes.at("annotations").element(key));
                }
                yield Collections.unmodifiableSequencedMap(all);
            }
        };
    }

    private static void note(boolean taken, Notes notes) {
        if (taken) {
            notes.lost(
                    ORCHESTRATOR,
                    "Swarm has labels only, and a label of this name holds something",
                    "rename one of them");
        } else {
            notes.approximate(ORCHESTRATOR, "Swarm has labels only: it is one of the container's");
        }
    }
}
