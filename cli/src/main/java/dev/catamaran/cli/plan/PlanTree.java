package dev.catamaran.cli.plan;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Plans as a tree, for JSON and YAML: a stable document. */
public final class PlanTree {
    private PlanTree() {}

    /** The document. */
    public static ObjectNode of(List<Planned> plans) {
        var tree = JsonNodeFactory.instance
                .objectNode()
                .put("apiVersion", "catamaran.dev/v1alpha1")
                .put("kind", "Plan");
        var entries = tree.putArray("plans");
        plans.forEach(plan -> {
            var entry = entries.addObject()
                    .put("workload", plan.workload().toString())
                    .put("target", plan.hull().lower())
                    .put("mode", plan.mode().name())
                    .put("refused", plan.refused());
            var steps = entry.putArray("steps");
            plan.lines().forEach(line -> {
                var step = steps.addObject()
                        .put("action", line.action().name().toLowerCase(Locale.ROOT))
                        .put("object", line.object());
                var effects = step.putArray("effects");
                line.effects().forEach(effects::add);
            });
        });
        return tree;
    }
}
