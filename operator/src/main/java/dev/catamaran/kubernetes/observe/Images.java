package dev.catamaran.kubernetes.observe;

import dev.catamaran.model.Identity;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The images that ready Deployments run, remembered by UID and generation: pods are read once per rollout, again while they
 * do not tell, and again after every time that the Deployment was not ready, for a new pod may run another image by the
 * same tag.
 */
public final class Images {
    private record Seen(String uid, Long generation, String image) {}

    private final Map<Identity, Seen> seen = new ConcurrentHashMap<>();

    /** The image of a Deployment that is ready; {@code pods} is called only if its generation is new. */
    String of(Identity workload, Deployment deployment, Supplier<List<Pod>> pods) {
        var metadata = deployment.getMetadata();
        var known = seen.get(workload);
        if (known != null
                && known.uid().equals(metadata.getUid())
                && known.generation().equals(metadata.getGeneration())) {
            return known.image();
        }
        var container =
                deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
        var image = RunningImage.of(container.getImage(), container.getName(), pods.get());
        if (!image.isEmpty()) {
            seen.put(workload, new Seen(metadata.getUid(), metadata.getGeneration(), image));
        }
        return image;
    }

    /** Forgets what a workload runs. */
    public void forget(Identity workload) {
        seen.remove(workload);
    }
}
