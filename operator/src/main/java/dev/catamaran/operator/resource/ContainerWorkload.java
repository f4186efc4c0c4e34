package dev.catamaran.operator.resource;

import dev.catamaran.model.Identity;
import dev.catamaran.status.WorkloadStatus;
import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.client.CustomResource;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import java.util.Optional;

/** A workload as it is stored in a cluster. */
@Group("catamaran.dev")
@Version("v1alpha1")
@Plural("containerworkloads")
@ShortNames("cwl")
public final class ContainerWorkload extends CustomResource<RawJson, RawJson> implements Namespaced {
    private static final long serialVersionUID = 1L;

    /** Nothing, so that a status can be applied without a specification beside it. */
    @Override
    @SuppressWarnings("NullAway") // null is the client's word for absent, here and in initStatus
    protected RawJson initSpec() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    protected RawJson initStatus() {
        return null;
    }

    /** Which workload it is. */
    public Identity identity() {
        var metadata = getMetadata();
        return new Identity(metadata.getNamespace(), metadata.getName(), metadata.getUid());
    }

    /** What was last reported; nothing for a new resource. */
    public WorkloadStatus reported() {
        return Optional.ofNullable(getStatus())
                .map(stored -> stored.as(WorkloadStatus.class, WorkloadStatus.EMPTY))
                .orElse(WorkloadStatus.EMPTY);
    }
}
