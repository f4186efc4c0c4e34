package dev.catamaran.kubernetes.apply;

import dev.catamaran.kubernetes.plan.Actual;
import dev.catamaran.kubernetes.plan.KubernetesPlan;
import dev.catamaran.kubernetes.plan.Ownership;
import dev.catamaran.model.Identity;
import dev.catamaran.plan.Plan;
import dev.catamaran.plan.Step;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries a plan out: first what pods need, all at a time, then what makes pods, then what is not wanted any more. Each
 * object is written for itself; what fails is tried again by the next plan, which is made from what is there then.
 */
final class Execution {
    private static final Logger LOG = LoggerFactory.getLogger(Execution.class);

    private final Writes writes;
    private final Recent recent;
    private final Map<String, Set<String>> unreachable = new ConcurrentHashMap<>();

    Execution(Writes writes, Recent recent) {
        this.writes = writes;
        this.recent = recent;
    }

    /** Forms of a workload's children that the API server was seen not to take as written. */
    Set<String> unreachable(Identity workload) {
        return unreachable.getOrDefault(workload.toString(), Set.of());
    }

    /** Forgets a workload that is gone. */
    void forget(Identity workload) {
        unreachable.remove(workload.toString());
    }

    /** Does nothing for a plan with a refusal. Throws the first failure after all that does not hang on it was tried. */
    void execute(Plan<HasMetadata> plan) {
        if (!plan.writes()) {
            return;
        }
        var waves = new Waves();
        for (var step : plan.steps()) {
            switch (step) {
                case Step.Create<HasMetadata> create -> waves.write(create.desired(), () -> create(create));
                case Step.Update<HasMetadata> update -> waves.write(update.desired(), () -> update(update));
                case Step.Recreate<HasMetadata> anew -> waves.write(anew.desired(), () -> recreate(anew));
                case Step.Delete<HasMetadata> delete -> waves.remove(() -> delete(delete));
                case Step.Keep<HasMetadata> _, Step.Refuse<HasMetadata> _ -> {}
            }
        }
        waves.run();
    }

    private void create(Step.Create<HasMetadata> step) {
        recent.wrote(writes.create(step.desired()));
        LOG.info("created {}", step.object());
    }

    private void update(Step.Update<HasMetadata> step) {
        var answer = writes.apply(step.desired(), step.actual());
        recent.wrote(answer);
        LOG.info("changed {}: {}", step.object(), paths(step.changes()));
        var left = KubernetesPlan.differences(step.desired(), answer);
        if (!left.isEmpty()) {
            var form = Actual.unreachable(answer, Ownership.recorded(answer));
            if (unreachable
                    .computeIfAbsent(workload(answer), _ -> ConcurrentHashMap.newKeySet())
                    .add(form)) {
                LOG.warn(
                        "{}: the API server does not take this as written, so it is left: {}",
                        step.object(),
                        paths(left));
            }
        }
    }

    /** Where something differs, without what stands there: a log is read by more people than a workload. */
    static List<String> paths(List<String> changes) {
        return changes.stream()
                .map(change -> change.replaceFirst("(?s): .*", ""))
                .toList();
    }

    private void recreate(Step.Recreate<HasMetadata> step) {
        writes.delete(step.actual());
        recent.deleted(step.actual());
        recent.wrote(writes.create(step.desired()));
        LOG.info("made {} anew: {}", step.object(), step.reason());
    }

    private static String workload(HasMetadata child) {
        var metadata = child.getMetadata();
        return metadata.getNamespace() + "/" + metadata.getLabels().get(Ownership.WORKLOAD);
    }

    private void delete(Step.Delete<HasMetadata> step) {
        writes.delete(step.actual());
        recent.deleted(step.actual());
        LOG.info("deleted {}", step.object());
    }
}
