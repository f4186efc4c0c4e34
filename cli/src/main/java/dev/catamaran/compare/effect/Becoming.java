package dev.catamaran.compare.effect;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.model.Identity;
import dev.catamaran.model.Workload;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Setting;
import dev.catamaran.parse.WorkloadParser;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of one workload become on one hull, in the orchestrator's words. There is no table of it: a field is
 * taken away, or where it has to be there, given another value, and what is mapped otherwise then is what it becomes.
 */
public final class Becoming {
    private final Identity identity;
    private final JsonNode spec;
    private final Function<Workload, List<HullObject>> hull;
    private @Nullable List<HullObject> whole;

    /**
     * Maps nothing yet.
     *
     * @param spec what the user wrote, which is valid
     * @param hull what the hull would have of a workload; the same for the same workload
     */
    public Becoming(Identity identity, JsonNode spec, Function<Workload, List<HullObject>> hull) {
        this.identity = identity;
        this.spec = spec;
        this.hull = hull;
    }

    /**
     * What these fields become together, such as {@code UpdateConfig.Delay 5000000000}; empty where no other value of
     * them is seen in what the hull has now.
     *
     * @param paths such as {@code spec.update.delay}
     */
    public Optional<String> of(List<String> paths) {
        var differences = paths.stream()
                .flatMap(path -> differences(path).stream())
                .distinct()
                .toList();
        return Telling.of(differences, paths.stream().anyMatch(Variants::isPrivate));
    }

    private List<Difference> differences(String path) {
        return Variants.of(spec, path)
                .flatMap(variant -> mapped(variant).stream())
                .map(without -> Difference.between(whole(), without))
                .filter(Predicate.not(List::isEmpty))
                .findFirst()
                .orElse(List.of());
    }

    private List<HullObject> whole() {
        if (whole == null) {
            whole = mapped(spec).orElse(List.of());
        }
        return whole;
    }

    /** Empty where no user could write this. */
    private Optional<List<HullObject>> mapped(JsonNode variant) {
        return switch (WorkloadParser.parse(identity, variant, Setting.FILES)) {
            case Parsed.Valid<Workload>(var workload) -> Optional.of(hull.apply(workload));
            case Parsed.Invalid<Workload> _ -> Optional.empty();
        };
    }
}
