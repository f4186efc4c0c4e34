package dev.catamaran.kubernetes.observe;

import io.fabric8.kubernetes.api.model.Pod;
import java.util.List;
import java.util.Objects;

/** The image that pods run, with the digest that the runtime reports where it knows one. */
final class RunningImage {
    private RunningImage() {}

    /** {@code name:tag@sha256:…}; without digest for an image that came from no registry; empty where pods differ. */
    static String of(String written, String container, List<Pod> pods) {
        var ids = pods.stream()
                .filter(pod -> pod.getMetadata().getDeletionTimestamp() == null && pod.getStatus() != null)
                .flatMap(pod -> pod.getStatus().getContainerStatuses().stream())
                .filter(status -> container.equals(status.getName()))
                .map(status -> Objects.requireNonNullElse(status.getImageID(), ""))
                .distinct()
                .toList();
        if (ids.size() != 1) {
            return "";
        }
        var at = ids.getFirst().indexOf("@sha256:");
        return at < 0 || written.contains("@")
                ? written
                : written + ids.getFirst().substring(at);
    }
}
