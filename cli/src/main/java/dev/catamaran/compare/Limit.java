package dev.catamaran.compare;

import dev.catamaran.map.Counts;
import dev.catamaran.map.Fidelity;
import dev.catamaran.model.HullName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The limit of {@code --fail-on}: fields of this grade or a worse one are too many. */
public enum Limit {
    Different(Fidelity.EMULATED),
    Approximate(Fidelity.APPROXIMATE),
    Lost(Fidelity.LOST),
    Weakened(Fidelity.WEAKENED);

    private final Fidelity from;

    Limit(Fidelity from) {
        this.from = from;
    }

    /** As it is written on the command line. */
    public String flag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sentence that tells which fields meet the limit; empty when none does. */
    public Optional<String> met(List<Comparison> comparisons) {
        return met(hull ->
                comparisons.stream().map(comparison -> comparison.counts(hull)).toList());
    }

    /** As {@link #met}, of what runs; a hull that was not looked at meets nothing. */
    public Optional<String> metNow(List<Live> workloads) {
        return met(hull -> workloads.stream()
                .flatMap(live -> live.seen()
                        .filter(side -> side.hull() == hull)
                        .map(side -> Counts.of(live.written().leaves(), side.notes())))
                .toList());
    }

    private Optional<String> met(Function<HullName, List<Counts>> counts) {
        var hulls = Arrays.stream(HullName.values())
                .map(hull -> on(hull, counts.apply(hull)))
                .flatMap(Optional::stream)
                .toList();
        return hulls.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("; ", hulls) + " (limit: --fail-on " + flag() + ")");
    }

    private Optional<String> on(HullName hull, List<Counts> counts) {
        Function<Fidelity, Integer> count =
                fidelity -> counts.stream().mapToInt(all -> all.of(fidelity)).sum();
        var grades = Arrays.stream(Fidelity.values())
                .filter(fidelity -> fidelity.compareTo(from) >= 0 && count.apply(fidelity) > 0)
                .toList();
        if (grades.isEmpty()) {
            return Optional.empty();
        }
        var sum = grades.stream().mapToInt(count::apply).sum();
        var words = grades.size() == 1
                ? Words.of(grades.getFirst())
                : grades.stream()
                        .map(grade -> count.apply(grade) + " " + Words.of(grade))
                        .collect(Collectors.joining(", ", "not exact (", ")"));
        return Optional.of("%s %s on %s".formatted(Words.are(sum, "field"), words, hull.lower()));
    }
}
