package dev.catamaran.cli.plan;

import dev.catamaran.cli.plan.Planned.Action;
import dev.catamaran.cli.plan.Planned.Line;
import dev.catamaran.compare.table.Columns;
import dev.catamaran.compare.table.Columns.Align;
import dev.catamaran.compare.table.Columns.Column;
import dev.catamaran.compare.table.Columns.Text;
import dev.catamaran.compare.table.Tint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Plans as a person reads them in a terminal.
 *
 * @param width the page's, in characters
 * @param colour whether the terminal shows colours
 */
public record PlanText(int width, boolean colour) {
    /** The lines: a block per workload, then the sum. */
    public List<String> lines(List<Planned> plans) {
        var lines = new ArrayList<String>();
        plans.forEach(plan -> {
            lines.add("%s on %s%s"
                    .formatted(
                            Tint.Bold.on(plan.workload().toString(), colour),
                            plan.hull().lower(),
                            mode(plan)));
            lines.addAll(table(plan));
            lines.add("");
        });
        lines.add(sum(plans));
        return List.copyOf(lines);
    }

    private static String mode(Planned plan) {
        return switch (plan.mode()) {
            case Disabled -> ", mode Disabled: nothing is done";
            case Observe -> ", mode Observe: looked at, never written";
            case Standby -> ", mode Standby: there, without replicas";
            case Run -> "";
        };
    }

    private List<String> table(Planned plan) {
        var table = new Columns(List.of(
                new Column("", Align.Left),
                new Column("", Align.Left),
                new Column("", Align.Wrap),
                new Column("", Align.Wrap)));
        plan.lines()
                .forEach(line -> table.row(
                        Text.of(""),
                        new Text(line.action().name().toUpperCase(Locale.ROOT), tint(line.action())),
                        Text.of(line.object()),
                        Text.of(String.join("\n", line.effects()))));
        return table.lines(width, colour);
    }

    /** {@code Plan: 2 creates, 1 update, 3 kept.} */
    public static String sum(List<Planned> plans) {
        var all = plans.stream()
                .flatMap(plan -> plan.lines().stream())
                .map(Line::action)
                .toList();
        var words = Arrays.stream(Action.values())
                .filter(all::contains)
                .map(action -> words(action, all.stream().filter(action::equals).count()))
                .collect(Collectors.joining(", "));
        return "Plan: " + (words.isEmpty() ? "nothing to do" : words);
    }

    private static String words(Action action, long count) {
        return switch (action) {
            case Create, Update, Recreate, Delete ->
                count + " " + action.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
            case Keep -> count + " kept";
            case Refused -> count + " refused";
        };
    }

    private static Tint tint(Action action) {
        return switch (action) {
            case Create -> Tint.Green;
            case Update -> Tint.Yellow;
            case Recreate, Delete -> Tint.Magenta;
            case Keep -> Tint.Faint;
            case Refused -> Tint.Red;
        };
    }
}
