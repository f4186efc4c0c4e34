package dev.catamaran.kubernetes.observe;

import dev.catamaran.kubernetes.plan.ObjectKey;
import dev.catamaran.kubernetes.plan.Ownership;
import dev.catamaran.kubernetes.plan.Rollout;
import dev.catamaran.model.Identity;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.Observed.Counts;
import dev.catamaran.observe.Observed.Message;
import dev.catamaran.observe.State;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Step <em>observe</em>: reads what is there of what is desired and says where it stands. */
public final class Observation {
    private final Reads reads;
    private final Images images;

    /** Observes by these reads, with images remembered so that a workload at rest costs no request. */
    public Observation(Reads reads, Images images) {
        this.reads = reads;
        this.images = images;
    }

    /** What a workload was seen to have. */
    public Observed observe(Identity workload, List<HasMetadata> desired) {
        var found = new ArrayList<HasMetadata>();
        for (var child : desired) {
            if (!(child instanceof PersistentVolumeClaim)) {
                reads.glance(workload, ObjectKey.of(child))
                        .filter(object -> Ownership.owns(workload, object))
                        .ifPresent(found::add);
            }
        }
        return desired.stream()
                .filter(Deployment.class::isInstance)
                .map(Deployment.class::cast)
                .findFirst()
                .map(chief -> chief(workload, chief, desired, found))
                .orElseGet(() -> absent(workload, desired));
    }

    private Observed chief(Identity workload, Deployment desired, List<HasMetadata> children, List<HasMetadata> found) {
        var name = desired.getMetadata().getName();
        var actual = found.stream()
                .filter(object -> object instanceof Deployment
                        && name.equals(object.getMetadata().getName()))
                .map(Deployment.class::cast)
                .findFirst();
        return actual.map(deployment -> present(workload, deployment, children, found))
                .orElseGet(() -> waiting(workload, desired, children));
    }

    private Observed present(
            Identity workload, Deployment deployment, List<HasMetadata> children, List<HasMetadata> found) {
        var rollout = Rollout.of(deployment);
        Optional<Message> trouble =
                rollout.complete() || !rollout.current() ? Optional.empty() : PodFindings.worst(reads.pods(workload));
        var standing = Standing.of(deployment, trouble);
        if (standing.state() != State.Ready) {
            images.forget(workload);
        }
        var image = standing.state() == State.Ready && rollout.desired() > 0
                ? images.of(workload, deployment, () -> reads.pods(workload))
                : "";
        return new Observed(
                standing.state(),
                ObjectKey.of(deployment).toString(),
                new Counts(rollout.desired(), rollout.ready(), rollout.updated(), rollout.total()),
                image,
                Addresses.of(found),
                standing.message(),
                retained(workload, children));
    }

    private Observed waiting(Identity workload, Deployment desired, List<HasMetadata> children) {
        var replicas = desired.getSpec().getReplicas();
        return new Observed(
                State.Progressing,
                ObjectKey.of(desired).toString(),
                new Counts(replicas == null ? 1 : replicas, 0, 0, 0),
                "",
                Addresses.of(children),
                new Message("Progressing", "there is no %s of this workload".formatted(ObjectKey.of(desired))),
                retained(workload, children));
    }

    private Observed absent(Identity workload, List<HasMetadata> desired) {
        return new Observed(
                State.Progressing,
                "",
                Counts.NONE,
                "",
                List.of(),
                new Message("Progressing", ""),
                retained(workload, desired));
    }

    /** Claims that this workload made and does not name any more. */
    public List<String> retained(Identity workload, List<HasMetadata> desired) {
        var named = desired.stream().map(ObjectKey::of).toList();
        return reads.labelled(workload).stream()
                .filter(PersistentVolumeClaim.class::isInstance)
                .map(ObjectKey::of)
                .filter(key -> !named.contains(key))
                .map(ObjectKey::toString)
                .sorted()
                .toList();
    }
}
