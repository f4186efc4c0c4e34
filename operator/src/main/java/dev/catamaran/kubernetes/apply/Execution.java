package dev.catamaran.kubernetes.apply;

import dev.catamaran.kubernetes.plan.Actual;
import dev.catamaran.kubernetes.plan.KubernetesPlan;
import dev.catamaran.kubernetes.plan.Ownership;
import dev.catamaran.model.Identity;
import dev.catamaran.plan.Plan;
import dev.catamaran.plan.Step;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private final Map<String, Map<String, Set<String>>> left = new ConcurrentHashMap<>();

    Execution(Writes writes, Recent recent) {
        this.writes = writes;
        this.recent = recent;
    }

    /** Where the API server was seen not to take forms of a workload's children as written. */
    Map<String, Set<String>> left(Identity workload) {
        return left.getOrDefault(workload.toString(), Map.of());
    }

    /** Forgets a workload that is gone. */
    void forget(Identity workload) {
        left.remove(workload.toString());
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
        LOG.info("changed {}: {}", step.object(), Actual.paths(step.changes()));
        workload(answer).ifPresent(owner -> remember(owner, step, answer));
    }

    /** Only a new intent, or a difference elsewhere, is worth another write. */
    private void remember(String workload, Step.Update<HasMetadata> step, HasMetadata answer) {
        var paths = Set.copyOf(Actual.paths(KubernetesPlan.differences(step.desired(), answer)));
        var form = Actual.form(answer, Ownership.recorded(answer));
        var known = left.computeIfAbsent(workload, _ -> new ConcurrentHashMap<>());
        if (paths.isEmpty()) {
            known.remove(form);
        } else if (!paths.equals(known.put(form, paths))) {
            LOG.warn(
                    "{}: the API server does not take this as written, so it is left: {}",
                    step.object(),
                    new TreeSet<>(paths));
        }
    }

    private void recreate(Step.Recreate<HasMetadata> step) {
        writes.delete(step.actual());
        recent.deleted(step.actual());
        recent.wrote(writes.create(step.desired()));
        LOG.info("made {} anew: {}", step.object(), step.reason());
    }

    /** Whose child it is; empty for a claim that several workloads share, which is never repaired. */
    private static Optional<String> workload(HasMetadata child) {
        return Ownership.label(child, Ownership.WORKLOAD)
                .map(name -> child.getMetadata().getNamespace() + "/" + name);
    }

    private void delete(Step.Delete<HasMetadata> step) {
        writes.delete(step.actual());
        recent.deleted(step.actual());
        LOG.info("deleted {}", step.object());
    }
}
