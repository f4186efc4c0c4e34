package dev.catamaran.kubernetes.apply;

import dev.catamaran.kubernetes.plan.Ownership;
import io.fabric8.kubernetes.api.model.DeleteOptions;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Preconditions;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Map;

/** The writes to the API server, one method per verb. */
final class Writes {
    private static final PatchContext APPLY = new PatchContext.Builder()
            .withPatchType(PatchType.SERVER_SIDE_APPLY)
            .withFieldManager(Ownership.FIELD_MANAGER)
            .withForce(true)
            .build();

    private static final PatchContext RENAME = new PatchContext.Builder()
            .withPatchType(PatchType.JSON)
            .withFieldManager(Ownership.FIELD_MANAGER)
            .build();

    private static final int ATTEMPTS = 3;
    private static final int UNPROCESSABLE = 422;

    private final KubernetesClient client;

    Writes(KubernetesClient client) {
        this.client = client;
    }

    /**
     * Creates by POST. A conflict is looked at: the client repeats a request whose answer was lost, so that the object may
     * be the one that this very call made.
     */
    HasMetadata create(HasMetadata desired) {
        try {
            var answer = client.raw(collection(desired) + "?fieldManager=" + Ownership.FIELD_MANAGER, "POST", desired);
            return client.getKubernetesSerialization().unmarshal(answer, desired.getClass());
        } catch (KubernetesClientException failed) {
            if (failed.getCode() != HttpURLConnection.HTTP_CONFLICT) {
                throw failed;
            }
            var live = client.resource(desired).get();
            if (live == null || !madeHere(desired, live)) {
                throw failed;
            }
            return live;
        }
    }

    /** A claim has no owner and no hash: it is ours if it carries our labels and the same creator's name. */
    static boolean madeHere(HasMetadata desired, HasMetadata live) {
        if (desired instanceof PersistentVolumeClaim wanted && live instanceof PersistentVolumeClaim there) {
            return Ownership.managed(there) && Ownership.creator(there).equals(Ownership.creator(wanted));
        }
        return Ownership.recorded(desired).equals(Ownership.recorded(live))
                && live.getMetadata()
                        .getOwnerReferences()
                        .containsAll(desired.getMetadata().getOwnerReferences());
    }

    /** Changes by server-side apply; fails if the object is not the one that was read. */
    HasMetadata apply(HasMetadata desired, HasMetadata actual) {
        insisting(() -> {
            var live = client.resource(desired).get();
            if (live != null) {
                rename(live, ManagedFields.renaming(live));
            }
        });
        desired.getMetadata().setUid(actual.getMetadata().getUid());
        return client.resource(desired).patch(APPLY);
    }

    /** Tries again, with a fresh look, while others write in between: a test that fails is a 422. */
    static void insisting(Runnable write) {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                write.run();
                return;
            } catch (KubernetesClientException failed) {
                var overtaken =
                        failed.getCode() == UNPROCESSABLE || failed.getCode() == HttpURLConnection.HTTP_CONFLICT;
                if (!overtaken || attempt == ATTEMPTS) {
                    throw failed;
                }
            }
        }
    }

    private void rename(HasMetadata live, List<Map<String, String>> patch) {
        if (!patch.isEmpty()) {
            client.resource(live)
                    .patch(RENAME, client.getKubernetesSerialization().asJson(patch));
        }
    }

    /** Deletes that very object; one that is gone or was replaced meanwhile is left to the next look. */
    void delete(HasMetadata actual) {
        var options = new DeleteOptions();
        options.setPreconditions(new Preconditions(null, actual.getMetadata().getUid()));
        options.setPropagationPolicy("Background");
        try {
            client.raw(path(actual), "DELETE", options);
        } catch (KubernetesClientException failed) {
            if (failed.getCode() != HttpURLConnection.HTTP_NOT_FOUND
                    && failed.getCode() != HttpURLConnection.HTTP_CONFLICT) {
                throw failed;
            }
        }
    }

    private static String path(HasMetadata object) {
        return collection(object) + "/" + object.getMetadata().getName();
    }

    private static String collection(HasMetadata object) {
        var root = object.getApiVersion().contains("/") ? "/apis/" : "/api/";
        return root + object.getApiVersion() + "/namespaces/"
                + object.getMetadata().getNamespace() + "/" + object.getPlural();
    }
}
