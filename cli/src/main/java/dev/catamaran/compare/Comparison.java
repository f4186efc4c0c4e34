package dev.catamaran.compare;

import dev.catamaran.compare.Subject.Side;
import dev.catamaran.map.Counts;
import dev.catamaran.map.Fidelity;
import dev.catamaran.model.HullName;
import java.util.List;
import java.util.Optional;

/**
 * One workload on both hulls, field by field.
 *
 * @param subject what was compared
 * @param kubernetes counts over the leaves that the user wrote
 * @param swarm counts over the leaves that the user wrote
 * @param rows every field that is not exact on both; written ones by line, then notes on defaults by path
 */
public record Comparison(Subject subject, Counts kubernetes, Counts swarm, List<Row> rows) {
    /** Compares. */
    public static Comparison of(Subject subject) {
        return new Comparison(
                subject,
                Counts.of(subject.written().leaves(), subject.kubernetes().notes()),
                Counts.of(subject.written().leaves(), subject.swarm().notes()),
                Rows.of(
                        subject.written(),
                        subject::line,
                        subject.kubernetes().notes(),
                        subject.swarm().notes()));
    }

    /** The counts of one hull. */
    public Counts counts(HullName hull) {
        return switch (hull) {
            case Kubernetes -> kubernetes;
            case Swarm -> swarm;
        };
    }

    /** What an exact field becomes on a hull; empty where a note says it, or where nothing of it is seen there. */
    Optional<String> becomes(Row row, HullName hull) {
        return row.cell(hull).fidelity() == Fidelity.EXACT
                ? side(hull).becoming().of(row.paths())
                : Optional.empty();
    }

    /** What one hull makes of it. */
    public Side side(HullName hull) {
        return switch (hull) {
            case Kubernetes -> subject.kubernetes();
            case Swarm -> subject.swarm();
        };
    }
}
