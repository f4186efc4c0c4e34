package dev.catamaran.compare;

import dev.catamaran.compare.table.Columns;
import dev.catamaran.compare.table.Columns.Align;
import dev.catamaran.compare.table.Columns.Column;
import dev.catamaran.compare.table.Columns.Text;
import dev.catamaran.compare.table.Tint;
import dev.catamaran.map.Fidelity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.observe.Endpoint.Scope;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Running workloads as a person reads them in a terminal.
 *
 * @param width the page's, in characters
 * @param colour whether the terminal shows colours
 */
public record LiveText(int width, boolean colour) {
    private static final String NOTHING = "-";

    /** The lines; none has trailing blanks. */
    public List<String> lines(List<Live> workloads) {
        var columns = new ArrayList<>(List.of(new Column("WORKLOAD", Align.Left), new Column("", Align.Left)));
        workloads.stream()
                .flatMap(live -> live.sides().stream().map(LiveSide::hull))
                .distinct()
                .forEach(hull -> columns.add(new Column(hull.name().toUpperCase(Locale.ROOT), Align.Wrap)));
        var table = new Columns(columns);
        workloads.forEach(live -> rows(live, table));
        return table.lines(width, colour);
    }

    private static void rows(Live live, Columns table) {
        row(table, live, live.workload(), "state", LiveText::state);
        row(table, live, "", "object", side -> seen(side, Observed::object));
        row(table, live, "", "image", side -> seen(side, Observed::image));
        row(table, live, "", "reached", LiveText::reached);
        row(table, live, "", "fields", side -> Text.of(fields(Counts.of(live.written(), side.notes()))));
        row(table, live, "", "read back", LiveText::readBack);
        if (live.sides().stream()
                .anyMatch(side -> !side.observed().message().text().isEmpty())) {
            row(
                    table,
                    live,
                    "",
                    "says",
                    side -> Text.of(side.observed().message().text()));
        }
    }

    private static void row(Columns table, Live live, String name, String what, Function<LiveSide, Text> cell) {
        var cells = new ArrayList<Text>();
        cells.add(new Text(name, Tint.Bold));
        cells.add(Text.of(what));
        live.sides().forEach(side -> cells.add(cell.apply(side)));
        table.row(cells.toArray(Text[]::new));
    }

    private static Text state(LiveSide side) {
        if (side.mode() == TargetMode.Disabled) {
            return new Text("disabled", Tint.Faint);
        }
        var counts = side.observed().counts();
        var state = side.observed().state();
        return new Text(
                "%s %d/%d%s"
                        .formatted(
                                state,
                                counts.ready(),
                                counts.desired(),
                                side.mode() == TargetMode.Run ? "" : " (" + side.mode() + ")"),
                state == State.Ready ? Tint.Green : Tint.Yellow);
    }

    private static Text seen(LiveSide side, Function<Observed, String> part) {
        var text = part.apply(side.observed());
        return Text.of(text.isEmpty() ? NOTHING : text);
    }

    private static Text reached(LiveSide side) {
        var outside = side.observed().endpoints().stream()
                .filter(endpoint -> endpoint.scope() != Scope.Cluster)
                .map(endpoint -> endpoint.port() + " " + endpoint.address())
                .collect(Collectors.joining("\n"));
        return Text.of(outside.isEmpty() ? "inside only" : outside);
    }

    static String fields(Counts counts) {
        return Arrays.stream(Fidelity.values())
                .filter(fidelity -> counts.of(fidelity) > 0)
                .map(fidelity -> counts.of(fidelity) + String.valueOf(fidelity.symbol()))
                .collect(Collectors.joining("  "));
    }

    private static Text readBack(LiveSide side) {
        if (side.mode() == TargetMode.Disabled) {
            return Text.of(NOTHING);
        }
        return side.drift().isEmpty()
                ? new Text("equal", Tint.Green)
                : new Text(String.join("\n", side.drift()), Tint.Red);
    }
}
