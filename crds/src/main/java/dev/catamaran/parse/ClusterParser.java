package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.cluster.SwarmClusterSpec;
import dev.catamaran.rule.Rule;
import dev.catamaran.rule.Rules;
import java.util.List;

/** Makes a {@link SwarmClusterSpec} of a SwarmCluster's raw {@code spec}. */
public final class ClusterParser {
    private static final List<Rule<SwarmClusterSpec>> RULES = Rules.swarmCluster();

    private ClusterParser() {}

    /** Parses {@code spec}. */
    public static Parsed<SwarmClusterSpec> parse(JsonNode spec) {
        return Binder.bind(SwarmClusterSpec.class, spec, "spec").then(value -> {
            var wrong = Judge.offences(RULES, value);
            return wrong.isEmpty() ? new Parsed.Valid<>(value) : Parsed.invalid(wrong);
        });
    }
}
