package dev.catamaran.compare;

import dev.catamaran.map.Fidelity;
import dev.catamaran.model.HullName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The comparison of everything that was given.
 *
 * @param assumed what was taken for granted
 * @param workloads in the order of their files
 */
public record Report(Assumptions assumed, List<Comparison> workloads) {
    /** How many fields the users wrote. */
    public int fields() {
        return workloads.stream()
                .mapToInt(workload -> workload.subject().written().leaves().size())
                .sum();
    }

    /** The worst difference on what the users wrote, the first of several. */
    public Optional<Row> worst() {
        return workloads.stream()
                .flatMap(workload -> workload.rows().stream())
                .filter(Row::written)
                .reduce((one, other) -> other.worst().compareTo(one.worst()) > 0 ? other : one);
    }

    /** What a workload is called: its name, with the namespace where another one has the same. */
    String name(Comparison workload) {
        var subject = workload.subject();
        var alike = workloads.stream()
                .filter(other -> other.subject().name().equals(subject.name()))
                .count();
        return alike > 1 ? subject.identity().toString() : subject.name();
    }

    /** The last line: {@code Refused: nothing. Lost: 4 on Swarm. Weakened: 0.} */
    String verdict() {
        return "Refused: %s. Lost: %s. Weakened: %s."
                .formatted(refused(), hulls(Fidelity.LOST), hulls(Fidelity.WEAKENED));
    }

    private String refused() {
        var refusals = Arrays.stream(HullName.values())
                .flatMap(hull -> workloads.stream()
                        .filter(workload -> !workload.side(hull).refused().isEmpty())
                        .map(workload -> "%s on %s (%s)"
                                .formatted(
                                        name(workload),
                                        hull,
                                        String.join(", ", workload.side(hull).refused()))))
                .toList();
        return refusals.isEmpty() ? "nothing" : String.join(", ", refusals);
    }

    private String hulls(Fidelity fidelity) {
        var words = Arrays.stream(HullName.values())
                .filter(hull -> total(hull, fidelity) > 0)
                .map(hull -> total(hull, fidelity) + " on " + hull)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "0" : words;
    }

    private int total(HullName hull, Fidelity fidelity) {
        return workloads.stream()
                .mapToInt(workload -> workload.counts(hull).of(fidelity))
                .sum();
    }
}
