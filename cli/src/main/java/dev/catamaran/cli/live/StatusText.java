package dev.catamaran.cli.live;

import dev.catamaran.compare.table.Columns;
import dev.catamaran.compare.table.Columns.Align;
import dev.catamaran.compare.table.Columns.Column;
import dev.catamaran.compare.table.Columns.Text;
import dev.catamaran.compare.table.Tint;
import dev.catamaran.model.HullName;
import java.util.ArrayList;
import java.util.List;

/**
 * Workloads of a cluster as a person reads them in a terminal.
 *
 * @param width the page's, in characters
 * @param colour whether the terminal shows colours
 */
public record StatusText(int width, boolean colour) {
    /** A line per workload. */
    public List<String> table(List<Known> workloads) {
        var table = new Columns(List.of(
                new Column("NAMESPACE", Align.Left),
                new Column("NAME", Align.Left),
                new Column("READY", Align.Left),
                new Column("KUBERNETES", Align.Left),
                new Column("SWARM", Align.Left),
                new Column("REASON", Align.Left),
                new Column("IMAGE", Align.Wrap)));
        workloads.forEach(known -> table.row(
                Text.of(known.namespace()),
                new Text(known.name(), Tint.Bold),
                ready(known),
                Text.of(known.replicas(HullName.Kubernetes)),
                Text.of(known.replicas(HullName.Swarm)),
                Text.of(reason(known)),
                Text.of(known.tree().path("spec").path("image").asText())));
        return table.lines(width, colour);
    }

    /** The table, and under it every condition with its reason and message. */
    public List<String> details(List<Known> workloads) {
        var lines = new ArrayList<>(table(workloads));
        for (var known : workloads) {
            var table = new Columns(List.of(
                    new Column("CONDITION", Align.Left),
                    new Column("STATUS", Align.Left),
                    new Column("REASON", Align.Left),
                    new Column("SINCE", Align.Left),
                    new Column("MESSAGE", Align.Wrap)));
            known.tree()
                    .path("status")
                    .path("conditions")
                    .forEach(condition -> table.row(
                            Text.of(condition.path("type").asText()),
                            Text.of(condition.path("status").asText()),
                            Text.of(condition.path("reason").asText()),
                            Text.of(condition.path("lastTransitionTime").asText()),
                            Text.of(condition.path("message").asText())));
            lines.add("");
            lines.add(Tint.Bold.on(known.namespace() + "/" + known.name(), colour));
            lines.addAll(table.lines(width, colour));
        }
        return List.copyOf(lines);
    }

    private static Text ready(Known known) {
        var status = known.status("Ready");
        return new Text(
                status.isEmpty() ? "-" : status,
                switch (status) {
                    case "True" -> Tint.Green;
                    case "False" -> Tint.Red;
                    default -> Tint.Yellow;
                });
    }

    /** What is wrong where something is; else nothing. */
    private static String reason(Known known) {
        for (var type : List.of("Stalled", "KubernetesReady", "SwarmReady")) {
            var condition = known.condition(type);
            var wrong = type.equals("Stalled") ? "True" : "False";
            if (condition.filter(it -> it.path("status").asText().equals(wrong)).isPresent()) {
                return condition.get().path("reason").asText();
            }
        }
        return "";
    }
}
