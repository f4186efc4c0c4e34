package dev.catamaran.operator.resource;

import dev.catamaran.cluster.SwarmClusterStatus;
import io.fabric8.kubernetes.client.CustomResource;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.Version;
import java.util.Optional;

/** A Swarm as an administrator names it; it has no namespace. */
@Group("catamaran.dev")
@Version("v1alpha1")
@Kind("SwarmCluster")
@Plural("swarmclusters")
public final class SwarmClusterResource extends CustomResource<RawJson, RawJson> {
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

    /** What was last reported; nothing for a new resource. */
    public SwarmClusterStatus reported() {
        return Optional.ofNullable(getStatus())
                .map(stored -> stored.as(SwarmClusterStatus.class, SwarmClusterStatus.EMPTY))
                .orElse(SwarmClusterStatus.EMPTY);
    }
}
