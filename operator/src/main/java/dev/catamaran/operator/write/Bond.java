package dev.catamaran.operator.write;

import dev.catamaran.kubernetes.plan.Ownership;
import dev.catamaran.operator.resource.ContainerWorkload;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What ties a workload to the Swarm that keeps something of it: a finalizer, so that it is cleaned up there, and the name of
 * the SwarmCluster, so that it is known where, even after the specification says otherwise. Only a workload that is or was
 * on a Swarm has it, and nothing of it is written after the deletion began but its removal.
 */
public final class Bond {
    /** The finalizer. */
    public static final String FINALIZER = "catamaran.dev/swarm";

    /** Annotation with the SwarmCluster that the finalizer speaks of. */
    public static final String CLUSTER = "catamaran.dev/swarm-cluster";

    private static final PatchContext MERGE = new PatchContext.Builder()
            .withPatchType(PatchType.JSON_MERGE)
            .withFieldManager(Ownership.FIELD_MANAGER)
            .build();

    private final KubernetesClient client;

    /** Writes with this client. */
    public Bond(KubernetesClient client) {
        this.client = client;
    }

    /** The SwarmCluster that a workload is tied to. */
    public static Optional<String> cluster(ContainerWorkload resource) {
        var annotations = resource.getMetadata().getAnnotations();
        return tied(resource) && annotations != null ? Optional.ofNullable(annotations.get(CLUSTER)) : Optional.empty();
    }

    /** Whether a workload has the finalizer. */
    public static boolean tied(ContainerWorkload resource) {
        return resource.getMetadata().getFinalizers().contains(FINALIZER);
    }

    /** Ties a workload to a SwarmCluster before anything of it is written there; says whether it is tied, and not gone. */
    public boolean tie(ContainerWorkload resource, String cluster) {
        return patch(resource, finalizers -> finalizers.contains(FINALIZER) ? finalizers : plus(finalizers), cluster);
    }

    /** Lets a workload go. */
    public void release(ContainerWorkload resource) {
        patch(
                resource,
                finalizers -> finalizers.stream()
                        .filter(other -> !other.equals(FINALIZER))
                        .toList(),
                null);
    }

    private boolean patch(ContainerWorkload resource, UnaryOperator<List<String>> change, @Nullable String cluster) {
        try {
            return patchOnce(resource, change, cluster);
        } catch (KubernetesClientException failed) {
            if (failed.getCode() != HttpURLConnection.HTTP_CONFLICT) {
                throw failed;
            }
            var live = client.resource(resource).get();
            var leaves = live == null || !live.identity().equals(resource.identity());
            var tooLate = cluster != null && live != null && live.isMarkedForDeletion();
            return !leaves && !tooLate && patchOnce(live, change, cluster);
        }
    }

    private boolean patchOnce(
            ContainerWorkload resource, UnaryOperator<List<String>> change, @Nullable String cluster) {
        var finalizers = resource.getMetadata().getFinalizers();
        var changed = change.apply(finalizers);
        if (changed.equals(finalizers) && Optional.ofNullable(cluster).equals(cluster(resource))) {
            return true;
        }
        var annotations = new HashMap<String, @Nullable String>();
        annotations.put(CLUSTER, cluster);
        var metadata = Map.of(
                "resourceVersion", resource.getMetadata().getResourceVersion(),
                "finalizers", changed,
                "annotations", annotations);
        try {
            client.resource(resource)
                    .patch(MERGE, client.getKubernetesSerialization().asJson(Map.of("metadata", metadata)));
            return true;
        } catch (KubernetesClientException failed) {
            if (failed.getCode() != HttpURLConnection.HTTP_NOT_FOUND) {
                throw failed;
            }
            return false;
        }
    }

    private static List<String> plus(List<String> finalizers) {
        var more = new ArrayList<>(finalizers);
        more.add(FINALIZER);
        return more;
    }
}
