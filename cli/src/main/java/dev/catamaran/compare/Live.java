package dev.catamaran.compare;

import dev.catamaran.compare.LiveSide.Seen;
import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import dev.catamaran.parse.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A workload as it runs now, on both hulls.
 *
 * @param workload {@code namespace/name}
 * @param written what its user wrote
 * @param sides Kubernetes, then Swarm
 */
public record Live(String workload, Written written, List<LiveSide> sides) {
    /** The hulls that were looked at. */
    Stream<Seen> seen() {
        return sides.stream().filter(Seen.class::isInstance).map(Seen.class::cast);
    }

    /** A hull; empty where nothing is said of it. */
    Optional<LiveSide> side(HullName hull) {
        return sides.stream().filter(side -> side.hull() == hull).findFirst();
    }

    /** Every field that is not exact on a hull that was looked at; what runs has no lines. */
    List<Row> rows() {
        return Rows.of(written, _ -> 0, notes(HullName.Kubernetes), notes(HullName.Swarm));
    }

    private List<Note> notes(HullName hull) {
        return seen().filter(side -> side.hull() == hull)
                .flatMap(side -> side.notes().stream())
                .toList();
    }
}
