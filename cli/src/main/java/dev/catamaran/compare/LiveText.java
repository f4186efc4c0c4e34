package dev.catamaran.compare;

import dev.catamaran.compare.LiveSide.Seen;
import dev.catamaran.compare.LiveSide.Unseen;
import dev.catamaran.compare.table.Columns;
import dev.catamaran.compare.table.Columns.Align;
import dev.catamaran.compare.table.Columns.Column;
import dev.catamaran.compare.table.Columns.Text;
import dev.catamaran.compare.table.Tint;
import dev.catamaran.map.Counts;
import dev.catamaran.map.Fidelity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.observe.Endpoint.Scope;
import dev.catamaran.observe.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
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
        var hulls = workloads.stream()
                .flatMap(live -> live.sides().stream().map(LiveSide::hull))
                .distinct()
                .toList();
        var columns = new ArrayList<>(List.of(new Column("WORKLOAD", Align.Left), new Column("", Align.Left)));
        hulls.forEach(hull -> columns.add(new Column(RowsText.heading(hull), Align.Wrap)));
        var table = new Columns(columns);
        workloads.forEach(live -> rows(live).forEach((what, cell) -> {
            var cells = new ArrayList<Text>();
            cells.add(new Text(what.equals("state") ? live.workload() : "", Tint.Bold));
            cells.add(Text.of(what));
            hulls.forEach(hull -> cells.add(live.side(hull).map(cell).orElse(Text.of(""))));
            table.row(cells.toArray(Text[]::new));
        }));
        return table.lines(width, colour);
    }

    /** Under a heading for each workload, every field that is not exact on a hull that was looked at. */
    public List<String> differences(List<Live> workloads, boolean all) {
        var lines = new ArrayList<String>();
        for (var live : workloads) {
            var hulls = live.seen().map(Seen::hull).toList();
            if (!hulls.isEmpty()) {
                lines.add("");
                lines.add(Tint.Bold.on(live.workload(), colour));
                lines.addAll(new RowsText(width, colour, all).lines(live.rows(), hulls, (_, _) -> Optional.empty()));
            }
        }
        return lines;
    }

    private static SequencedMap<String, Function<LiveSide, Text>> rows(Live live) {
        var rows = new LinkedHashMap<String, Function<LiveSide, Text>>();
        rows.put("state", LiveText::state);
        rows.put("object", seen(side -> orNothing(side.observed().object())));
        rows.put("image", seen(side -> orNothing(side.observed().image())));
        rows.put("reached", seen(LiveText::reached));
        rows.put("fields", seen(side -> Text.of(fields(Counts.of(live.written().leaves(), side.notes())))));
        rows.put("read back", seen(LiveText::readBack));
        if (live.sides().stream().anyMatch(side -> !side.message().isEmpty())) {
            rows.put("says", side -> Text.of(side.message()));
        }
        return rows;
    }

    /** Of a hull that was not looked at, nothing is claimed. */
    private static Function<LiveSide, Text> seen(Function<Seen, Text> cell) {
        return side -> switch (side) {
            case Seen seen -> cell.apply(seen);
            case Unseen _ -> Text.of(NOTHING);
        };
    }

    private static Text state(LiveSide side) {
        return switch (side) {
            case Seen seen -> {
                var counts = seen.observed().counts();
                var state = seen.observed().state();
                yield new Text(
                        "%s %d/%d%s".formatted(state, counts.ready(), counts.desired(), mode(side)),
                        state == State.Ready ? Tint.Green : Tint.Yellow);
            }
            case Unseen(var _, var mode, var _) ->
                mode == TargetMode.Disabled
                        ? new Text("disabled", Tint.Faint)
                        : new Text("not seen" + mode(side), Tint.Yellow);
        };
    }

    private static String mode(LiveSide side) {
        return side.mode() == TargetMode.Run ? "" : " (" + side.mode() + ")";
    }

    private static Text orNothing(String text) {
        return Text.of(text.isEmpty() ? NOTHING : text);
    }

    private static Text reached(Seen side) {
        var outside = side.observed().endpoints().stream()
                .filter(endpoint -> endpoint.scope() != Scope.Cluster)
                .map(endpoint -> endpoint.port() + " " + endpoint.address())
                .collect(Collectors.joining("\n"));
        return Text.of(outside.isEmpty() ? "inside only" : outside);
    }

    private static String fields(Counts counts) {
        return Arrays.stream(Fidelity.values())
                .filter(fidelity -> counts.of(fidelity) > 0)
                .map(fidelity -> counts.of(fidelity) + String.valueOf(fidelity.symbol()))
                .collect(Collectors.joining("  "));
    }

    private static Text readBack(Seen side) {
        return side.drift().isEmpty()
                ? new Text("equal", Tint.Green)
                : new Text(String.join("\n", side.drift()), Tint.Red);
    }
}
