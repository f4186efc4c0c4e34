package dev.catamaran.operator.write;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catamaran.kubernetes.plan.Ownership;
import dev.catamaran.operator.resource.RawJson;
import dev.catamaran.plan.Canonical;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.client.CustomResource;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Writes a status if and only if it differs from what is stored. What was written last is remembered, for a cache that lags
 * a moment would have it written twice. The status is replaced as a whole, by patch and not by apply: the API server refuses
 * to apply anything to a stored resource that its schema does not take any more, and that is the one that most needs a status.
 *
 * @param <R> the resource
 * @param <S> its status
 */
public final class StatusWrites<R extends CustomResource<RawJson, RawJson>, S> {
    private static final int UNPROCESSABLE = 422;
    private static final JsonMapper JSON = new JsonMapper();
    private static final PatchContext REPLACE = new PatchContext.Builder()
            .withPatchType(PatchType.JSON)
            .withFieldManager(Ownership.FIELD_MANAGER)
            .build();

    private record Written<S>(long version, S status) {}

    private final KubernetesClient client;
    private final Supplier<R> blank;
    private final Function<R, S> reported;
    private final Map<String, Written<S>> written = new ConcurrentHashMap<>();

    /**
     * Writes with this client.
     *
     * @param blank makes an empty resource
     * @param reported the status in a resource that was read, or the one that says nothing
     */
    public StatusWrites(KubernetesClient client, Supplier<R> blank, Function<R, S> reported) {
        this.client = client;
        this.blank = blank;
        this.reported = reported;
    }

    /** The status that is stored, as far as it is known. */
    public S stored(R resource) {
        var uid = resource.getMetadata().getUid();
        var ours = written.get(uid);
        if (ours == null) {
            return reported.apply(resource);
        }
        if (version(resource) < ours.version()) {
            return ours.status();
        }
        written.remove(uid, ours);
        return reported.apply(resource);
    }

    /** Writes; says whether it did. A resource that is gone, or whose name another has now, is left alone. */
    public boolean write(R resource, S status) {
        if (text(status).equals(text(stored(resource)))) {
            return false;
        }
        try {
            var answer = client.resource(bare(resource)).subresource("status").patch(REPLACE, patch(resource, status));
            written.put(resource.getMetadata().getUid(), new Written<>(version(answer), status));
            return true;
        } catch (KubernetesClientException failed) {
            if (leaves(resource, failed.getCode())) {
                return false;
            }
            throw failed;
        }
    }

    /** The status of this very resource, not of one that took its name meanwhile. */
    private String patch(R resource, S status) {
        var uid = resource.getMetadata().getUid();
        return text(List.of(
                Map.of("op", "test", "path", "/metadata/uid", "value", uid),
                Map.of("op", "add", "path", "/status", "value", status)));
    }

    /**
     * Whether a refusal means that the resource is gone. 422 is a test that failed or a status that is not allowed, 409 a test
     * that failed or a write that lost a race: only a look tells.
     */
    private boolean leaves(R resource, int code) {
        return switch (code) {
            case HttpURLConnection.HTTP_NOT_FOUND -> true;
            case HttpURLConnection.HTTP_CONFLICT, UNPROCESSABLE -> {
                var live = client.resource(bare(resource)).get();
                yield live == null
                        || !live.getMetadata()
                                .getUid()
                                .equals(resource.getMetadata().getUid());
            }
            default -> false;
        };
    }

    /** Forgets a resource that is gone. */
    public void forget(String uid) {
        written.remove(uid);
    }

    /** Which resource it is, and nothing of it. */
    private R bare(R resource) {
        var metadata = new ObjectMeta();
        metadata.setNamespace(resource.getMetadata().getNamespace());
        metadata.setName(resource.getMetadata().getName());
        var bare = blank.get();
        bare.setMetadata(metadata);
        return bare;
    }

    private static String text(Object status) {
        return Canonical.text(JSON.valueToTree(status));
    }

    private static long version(CustomResource<?, ?> resource) {
        try {
            return Long.parseLong(resource.getMetadata().getResourceVersion());
        } catch (NumberFormatException notANumber) {
            return Long.MAX_VALUE;
        }
    }
}
