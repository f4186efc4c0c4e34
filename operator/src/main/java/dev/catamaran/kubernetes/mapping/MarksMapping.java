package dev.catamaran.kubernetes.mapping;

import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.Identity;
import dev.catamaran.model.Marks;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.Map;
import java.util.TreeMap;

/** {@link Marks}: labels and annotations of the pods. What no label can hold is an annotation. */
final class MarksMapping {
    private MarksMapping() {}

    /** The metadata of the pods, with our own labels, which no user's can replace. */
    static ObjectMeta map(Identity workload, Marks marks, Notes notes) {
        return switch (marks) {
            case Marks(var labels, var annotations) -> {
                var kept = new TreeMap<String, String>();
                var noted = new TreeMap<>(annotations);
                label(labels, kept, noted, notes.at("labels"));
                kept.putAll(Labels.of(workload));
                var metadata = new ObjectMeta();
                metadata.setLabels(kept);
                metadata.setAnnotations(noted);
                yield metadata;
            }
        };
    }

    /** The workload's own children say what it is part of, as its pods do; what others may name says nothing of it. */
    static KubernetesObjects grouped(Marks marks, KubernetesObjects objects) {
        var whole = marks.labels().get(Labels.PART_OF);
        if (whole != null && Labels.holdsValue(whole)) {
            objects.inOrder().stream()
                    .filter(object -> !objects.shared().claims().contains(object))
                    .forEach(object -> object.getMetadata().getLabels().put(Labels.PART_OF, whole));
        }
        return objects;
    }

    private static void label(
            Map<String, String> labels, Map<String, String> kept, Map<String, String> noted, Notes notes) {
        labels.forEach((key, value) -> {
            var scope = notes.element(key);
            if (Labels.holdsValue(value)) {
                kept.put(key, value);
            } else if (noted.putIfAbsent(key, value) == null) {
                scope.approximate(ORCHESTRATOR, "an annotation: no label can have this value");
            } else {
                scope.lost(
                        ORCHESTRATOR,
                        "no label can have this value, and the annotation of this key is taken",
                        "rename one of them");
            }
        });
    }
}
