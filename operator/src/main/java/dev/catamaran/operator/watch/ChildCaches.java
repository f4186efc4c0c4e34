package dev.catamaran.operator.watch;

import dev.catamaran.kubernetes.observe.LiveReads;
import dev.catamaran.kubernetes.observe.Reads;
import dev.catamaran.kubernetes.plan.ObjectKey;
import dev.catamaran.kubernetes.plan.Ownership;
import dev.catamaran.model.Identity;
import dev.catamaran.operator.resource.ContainerWorkload;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.javaoperatorsdk.operator.api.config.informer.InformerEventSourceConfiguration;
import io.javaoperatorsdk.operator.api.reconciler.EventSourceContext;
import io.javaoperatorsdk.operator.processing.event.ResourceID;
import io.javaoperatorsdk.operator.processing.event.source.EventSource;
import io.javaoperatorsdk.operator.processing.event.source.informer.InformerEventSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Caches of all children of all workloads: a watch per kind, of what Catamaran manages and nothing else. A child that
 * changes has its workload reconciled. An object that is in no cache is asked of the API server before it is believed to be
 * absent, because it may be somebody else's, without our label.
 */
public final class ChildCaches implements Reads {
    private static final String BY_WORKLOAD = "workload";
    private static final String SELECTOR = "app.kubernetes.io/managed-by=" + Ownership.FIELD_MANAGER;

    private final LiveReads live;
    private final Map<String, InformerEventSource<? extends HasMetadata, ContainerWorkload>> sources = new TreeMap<>();

    /** Caches that ask this client for what they have not. */
    public ChildCaches(KubernetesClient client) {
        this.live = new LiveReads(client);
    }

    /** The sources of events, to be called once. */
    public List<EventSource<?, ContainerWorkload>> sources(EventSourceContext<ContainerWorkload> context) {
        LiveReads.KINDS.forEach((name, kind) -> sources.put(name, source(kind, context)));
        return List.copyOf(sources.values());
    }

    private static <R extends HasMetadata> InformerEventSource<R, ContainerWorkload> source(
            Class<R> kind, EventSourceContext<ContainerWorkload> context) {
        var configuration = InformerEventSourceConfiguration.from(kind, ContainerWorkload.class)
                .withName(kind.getSimpleName())
                .withLabelSelector(SELECTOR)
                .withItemStore(Slim.store())
                .withSecondaryToPrimaryMapper(
                        child -> workload(child).map(Set::of).orElse(Set.of()))
                .withNamespacesInheritedFromController()
                .build();
        var source = new InformerEventSource<>(configuration, context);
        source.addIndexers(Map.of(
                BY_WORKLOAD,
                child -> workload(child).map(ChildCaches::index).map(List::of).orElse(List.of())));
        return source;
    }

    /** Whose child it is: by our label, or by its owner where somebody took the label away. */
    static Optional<ResourceID> workload(HasMetadata child) {
        return Ownership.label(child, Ownership.WORKLOAD)
                .or(() -> Ownership.owner(child))
                .map(name -> new ResourceID(name, child.getMetadata().getNamespace()));
    }

    private static String index(ResourceID workload) {
        return workload.getNamespace().orElse("") + "/" + workload.getName();
    }

    @Override
    public Optional<HasMetadata> find(Identity workload, ObjectKey key) {
        return glance(workload, key).or(() -> live.find(workload, key));
    }

    @Override
    public Optional<HasMetadata> glance(Identity workload, ObjectKey key) {
        var source = sources.get(key.kind());
        if (source == null) {
            throw new IllegalStateException(key.kind() + " is not watched");
        }
        return source.get(new ResourceID(key.name(), workload.namespace())).map(HasMetadata.class::cast);
    }

    @Override
    public List<HasMetadata> labelled(Identity workload) {
        var found = new ArrayList<HasMetadata>();
        var index = index(new ResourceID(workload.name(), workload.namespace()));
        sources.values().forEach(source -> found.addAll(source.byIndex(BY_WORKLOAD, index)));
        return found;
    }

    @Override
    public List<Pod> pods(Identity workload) {
        return live.pods(workload);
    }
}
