package dev.catamaran.compare;

import dev.catamaran.map.Fidelity;
import dev.catamaran.model.HullName;
import dev.catamaran.shape.FieldPaths;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A difference: fields that lie side by side and of which both hulls say the same.
 *
 * @param line where the first of them is written, from 1; 0 where it is not
 * @param paths at least one
 * @param written whether the user wrote it; else the note is on a default
 */
public record Row(int line, List<String> paths, boolean written, Cell kubernetes, Cell swarm) {
    /** The paths as one text: {@code spec.files[/a].uid,.gid}. */
    public String field() {
        var text = new StringBuilder(paths.getFirst());
        paths.stream().skip(1).forEach(path -> text.append(',').append(FieldPaths.last(path)));
        return text.toString();
    }

    /** What a hull makes of it. */
    Cell cell(HullName hull) {
        return switch (hull) {
            case Kubernetes -> kubernetes;
            case Swarm -> swarm;
        };
    }

    /** The worse of both hulls' grades. */
    public Fidelity worst() {
        return Stream.of(kubernetes.fidelity(), swarm.fidelity())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    boolean joins(Row next) {
        return written == next.written
                && FieldPaths.parent(paths.getFirst()).equals(FieldPaths.parent(next.paths.getFirst()))
                && kubernetes.reads(next.kubernetes)
                && swarm.reads(next.swarm);
    }
}
