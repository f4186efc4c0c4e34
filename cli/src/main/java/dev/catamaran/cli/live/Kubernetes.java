package dev.catamaran.cli.live;

import dev.catamaran.cli.console.Failure;
import dev.catamaran.kubernetes.apply.KubernetesHull;
import dev.catamaran.kubernetes.mapping.KubernetesFacts;
import dev.catamaran.kubernetes.mapping.KubernetesObjects;
import dev.catamaran.model.Identity;
import dev.catamaran.model.Workload;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.base.ResourceDefinitionContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Optional;

/** A Kubernetes cluster, read by the command line: the workloads in it and what they became. */
public final class Kubernetes {
    /** The custom resource, as any client addresses it. */
    public static final ResourceDefinitionContext WORKLOADS = new ResourceDefinitionContext.Builder()
            .withGroup("catamaran.dev")
            .withVersion("v1alpha1")
            .withKind("ContainerWorkload")
            .withPlural("containerworkloads")
            .withNamespaced(true)
            .build();

    private final KubernetesClient client;
    private final KubernetesHull hull;

    /** Reads with this client, which stays the caller's. */
    public Kubernetes(KubernetesClient client) {
        this.client = client;
        this.hull = KubernetesHull.live(client, this::facts);
    }

    /** The steps on this cluster. */
    public Course<KubernetesFacts, KubernetesObjects, HasMetadata> course() {
        return new Course<>(hull);
    }

    /** The cluster as a hull. */
    public KubernetesHull hull() {
        return hull;
    }

    /** The workloads' resources of a namespace; of all namespaces when it is empty. */
    public List<GenericKubernetesResource> list(String namespace) {
        try {
            var all = client.genericKubernetesResources(WORKLOADS);
            return namespace.isEmpty()
                    ? all.inAnyNamespace().list().getItems()
                    : all.inNamespace(namespace).list().getItems();
        } catch (KubernetesClientException e) {
            throw told(e);
        }
    }

    /** The same workload with the UID that it has in the cluster, where it is there already. */
    public Workload known(Workload workload) {
        var identity = workload.identity();
        return find(identity.namespace(), identity.name())
                .map(resource -> new Workload(
                        new Identity(
                                identity.namespace(),
                                identity.name(),
                                resource.getMetadata().getUid()),
                        workload.spec()))
                .orElse(workload);
    }

    /** A workload's resource. */
    public Optional<GenericKubernetesResource> find(String namespace, String name) {
        try {
            return Optional.ofNullable(client.genericKubernetesResources(WORKLOADS)
                    .inNamespace(namespace)
                    .withName(name)
                    .get());
        } catch (KubernetesClientException e) {
            throw told(e);
        }
    }

    private KubernetesFacts facts() {
        var known = KubernetesFacts.assumed();
        var minor = client.getKubernetesVersion().getMinor().replaceAll("[^0-9].*", "");
        return new KubernetesFacts(Integer.parseInt(minor), true, known.exposure());
    }

    /** Tells an API server that does not answer from one that refuses, and from one without the definitions. */
    private RuntimeException told(KubernetesClientException failure) {
        if (failure.getCode() <= 0) {
            var message =
                    "the API server at %s does not answer: %s".formatted(client.getMasterUrl(), Reasons.root(failure));
            return new UncheckedIOException(message, new IOException(failure));
        }
        return failure.getCode() == HttpURLConnection.HTTP_NOT_FOUND
                ? Failure.failed("the API server at %s knows no ContainerWorkload: kubectl apply -f %s"
                        .formatted(client.getMasterUrl(), "crds/src/main/resources/crds puts its definition there"))
                : failure;
    }
}
