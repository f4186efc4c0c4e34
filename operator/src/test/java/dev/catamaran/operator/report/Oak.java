package dev.catamaran.operator.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import dev.catamaran.model.Spec;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.Observed.Counts;
import dev.catamaran.observe.Observed.Message;
import dev.catamaran.observe.State;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Setting;
import dev.catamaran.parse.WorkloadParser;
import dev.catamaran.parse.Written;
import dev.catamaran.status.WorkloadStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A workload, what hulls come to, and the status that comes of it. */
final class Oak {
    static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    static final Identity OAK = new Identity("forest", "oak", "uid-of-oak");
    static final Optional<List<Note>> KEPT = Optional.of(List.of());
    static final String SPEC = "{\"image\":\"acorn:1\",\"replicas\":3}";
    static final String BOTH = "{\"image\":\"acorn:1\",\"replicas\":3,\"targets\":{\"swarm\":{\"cluster\":\"lab\"}}}";

    private Oak() {}

    static List<String> report(Share... shares) {
        return conditions(shares.length == 1 ? SPEC : BOTH, List.of(shares));
    }

    static List<String> conditions(String spec, List<Share> shares) {
        return lines(status(spec, shares, WorkloadStatus.EMPTY, NOON));
    }

    static List<String> lines(WorkloadStatus status) {
        return status.conditions().stream()
                .map(it -> it.type() + " " + it.status() + " " + it.reason())
                .toList();
    }

    static WorkloadStatus status(String spec, List<Share> shares, WorkloadStatus previous, Instant now) {
        var tree = tree(spec);
        var parsed = (Parsed.Valid<Workload>) WorkloadParser.parse(OAK, tree, Setting.CLUSTER);
        return new WorkloadReport(previous, 1, now).of(parsed.value(), Written.of(Spec.class, tree), shares);
    }

    static JsonNode tree(String spec) {
        try {
            return new JsonMapper().readTree(spec);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Share kubernetes(State state, String reason) {
        return new Share(HullName.Kubernetes, TargetMode.Run, new Outcome.Seen(seen(state, reason)), KEPT);
    }

    static Share swarm(TargetMode mode, Outcome outcome) {
        return new Share(HullName.Swarm, mode, outcome, outcome instanceof Outcome.Seen ? KEPT : Optional.empty());
    }

    static Outcome away() {
        return new Outcome.Unreachable("nobody answers");
    }

    static Observed seen(State state, String reason) {
        return new Observed(
                state,
                "Deployment/oak",
                new Counts(3, 3, 3, 4),
                "acorn:1",
                List.of(),
                new Message(reason, "text"),
                List.of());
    }
}
