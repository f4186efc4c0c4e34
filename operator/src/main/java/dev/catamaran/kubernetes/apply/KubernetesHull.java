package dev.catamaran.kubernetes.apply;

import dev.catamaran.kubernetes.mapping.KubernetesFacts;
import dev.catamaran.kubernetes.mapping.KubernetesMapping;
import dev.catamaran.kubernetes.mapping.KubernetesObjects;
import dev.catamaran.kubernetes.observe.Images;
import dev.catamaran.kubernetes.observe.LiveReads;
import dev.catamaran.kubernetes.observe.Observation;
import dev.catamaran.kubernetes.observe.Reads;
import dev.catamaran.kubernetes.plan.Actual;
import dev.catamaran.kubernetes.plan.KubernetesPlan;
import dev.catamaran.kubernetes.plan.ObjectKey;
import dev.catamaran.map.Mapped;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.observe.Hull;
import dev.catamaran.observe.Observed;
import dev.catamaran.plan.Plan;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Kubernetes as a hull: a Deployment, its Services, the ConfigMap of its files and its claims in the workload's namespace.
 * With a cache as reads, a workload at rest costs no request. No other answer than one that says why is an
 * {@link UncheckedIOException}; an answer of the API server that refuses a write is a {@link KubernetesClientException}.
 */
public final class KubernetesHull implements Hull<KubernetesFacts, KubernetesObjects, HasMetadata> {
    private final Supplier<KubernetesFacts> facts;
    private final Recent reads;
    private final Images images = new Images();
    private final Observation observation;
    private final Execution execution;

    /**
     * A hull.
     *
     * @param client writes; stays the caller's
     * @param reads the API server, or a cache that follows it
     * @param facts what is known of the cluster; asked for once per workload and pass
     */
    public KubernetesHull(KubernetesClient client, Reads reads, Supplier<KubernetesFacts> facts) {
        this.facts = facts;
        this.reads = new Recent(reads);
        this.observation = new Observation(this.reads, images);
        this.execution = new Execution(new Writes(client), this.reads);
    }

    /** A hull without a cache, as the command line uses it. */
    public static KubernetesHull live(KubernetesClient client, Supplier<KubernetesFacts> facts) {
        return new KubernetesHull(client, new LiveReads(client), facts);
    }

    @Override
    public HullName name() {
        return HullName.Kubernetes;
    }

    @Override
    public KubernetesFacts resolve(Workload workload) {
        return reaching(facts);
    }

    @Override
    public Mapped<KubernetesObjects> map(Workload workload, TargetMode mode, KubernetesFacts facts) {
        return KubernetesMapping.map(workload, mode, facts);
    }

    @Override
    public Plan<HasMetadata> plan(Workload workload, KubernetesObjects desired) {
        var children = desired.inOrder();
        return reaching(() -> KubernetesPlan.of(workload.identity(), children, actual(workload.identity(), children)));
    }

    @Override
    public Plan<HasMetadata> removal(Identity workload) {
        return reaching(() -> KubernetesPlan.removal(workload, actual(workload, List.of())));
    }

    private Actual actual(Identity workload, List<HasMetadata> desired) {
        var objects = new TreeMap<ObjectKey, HasMetadata>();
        reads.labelled(workload).forEach(object -> objects.put(ObjectKey.of(object), object));
        for (var child : desired) {
            var key = ObjectKey.of(child);
            objects.remove(key);
            reads.find(workload, key).ifPresent(object -> objects.put(key, object));
        }
        return new Actual(objects, execution.left(workload));
    }

    @Override
    public void execute(Plan<HasMetadata> plan) {
        reaching(() -> {
            execution.execute(plan);
            return plan;
        });
    }

    @Override
    public Observed observe(Workload workload, KubernetesObjects desired) {
        return reaching(() -> observation.observe(workload.identity(), desired.inOrder()));
    }

    /** The claims that would outlive a workload that is removed, as {@code PersistentVolumeClaim/name}. */
    public List<String> retained(Identity workload) {
        return reaching(() -> observation.retained(workload, List.of()));
    }

    /** Forgets what was remembered of a workload that is gone. */
    public void forget(Identity workload) {
        images.forget(workload);
        reads.forget(workload);
        execution.forget(workload);
    }

    /** Tells an API server that does not answer from one that refuses. */
    private static <T> T reaching(Supplier<T> call) {
        try {
            return call.get();
        } catch (KubernetesClientException failed) {
            if (failed.getCode() <= 0) {
                throw new UncheckedIOException(new IOException("the API server does not answer", failed));
            }
            throw failed;
        }
    }
}
