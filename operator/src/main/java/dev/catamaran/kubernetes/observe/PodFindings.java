package dev.catamaran.kubernetes.observe;

import dev.catamaran.observe.Observed.Message;
import io.fabric8.kubernetes.api.model.ContainerStateWaiting;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Why pods do not serve. The texts hold no time, no counter and none of the alternating words of the kubelet, so that a
 * lasting trouble is one status and not a status per attempt.
 */
final class PodFindings {
    private static final int LONGEST = 400;
    private static final List<String> WORST_FIRST =
            List.of("ImagePullFailed", "CrashLooping", "Degraded", "Unschedulable", "Unhealthy");
    private static final Set<String> IMAGE =
            Set.of("ImagePullBackOff", "ErrImagePull", "InvalidImageName", "ErrImageNeverPull", "ImageInspectError");
    private static final Set<String> CONFIGURATION =
            Set.of("CreateContainerConfigError", "CreateContainerError", "RunContainerError", "StartError");

    private PodFindings() {}

    /** The worst that is wrong with pods that are to stay; empty when they only need time. */
    static Optional<Message> worst(List<Pod> pods) {
        var present = pods.stream()
                .filter(pod -> pod.getMetadata().getDeletionTimestamp() == null)
                .toList();
        var counts = new TreeMap<String, Integer>();
        var details = new TreeMap<String, String>();
        for (var pod : present) {
            finding(pod).ifPresent(found -> {
                counts.merge(found.reason(), 1, Integer::sum);
                details.merge(found.reason(), found.text(), (left, right) -> left.compareTo(right) <= 0 ? left : right);
            });
        }
        return counts.keySet().stream()
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .map(reason -> new Message(
                        reason,
                        "%d of %d pods: %s".formatted(counts.get(reason), present.size(), details.get(reason))));
    }

    private static Optional<Message> finding(Pod pod) {
        var status = pod.getStatus();
        if (status == null) {
            return Optional.empty();
        }
        for (var condition : status.getConditions()) {
            if ("PodScheduled".equals(condition.getType()) && "Unschedulable".equals(condition.getReason())) {
                return Optional.of(new Message("Unschedulable", shorten(condition.getMessage())));
            }
        }
        return status.getContainerStatuses().stream()
                .map(PodFindings::container)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Message> container(ContainerStatus container) {
        var waiting = container.getState() == null ? null : container.getState().getWaiting();
        var reason = waiting == null ? "" : Objects.requireNonNullElse(waiting.getReason(), "");
        if (waiting != null && IMAGE.contains(reason)) {
            return Optional.of(new Message("ImagePullFailed", image(container.getImage(), waiting)));
        }
        if (Boolean.TRUE.equals(container.getReady())) {
            return Optional.empty();
        }
        if (container.getRestartCount() != null && container.getRestartCount() >= 2) {
            return Optional.of(new Message("CrashLooping", "the container ends again and again" + exit(container)));
        }
        if (waiting != null && CONFIGURATION.contains(reason)) {
            return Optional.of(new Message("Degraded", reason + ": " + shorten(waiting.getMessage())));
        }
        var running = container.getState() != null && container.getState().getRunning() != null;
        return running && Boolean.TRUE.equals(container.getStarted())
                ? Optional.of(new Message("Unhealthy", "the container runs and is not ready"))
                : Optional.empty();
    }

    private static String image(String image, ContainerStateWaiting waiting) {
        var message = waiting.getMessage() == null ? "" : waiting.getMessage();
        var cause = message.indexOf("ErrImagePull: ");
        var detail = cause >= 0 ? message.substring(cause + "ErrImagePull: ".length()) : message;
        var known = detail.isEmpty() || detail.startsWith("Back-off");
        return "image %s cannot be pulled".formatted(image) + (known ? "" : ": " + shorten(detail));
    }

    private static String exit(ContainerStatus container) {
        var last = container.getLastState() == null
                ? null
                : container.getLastState().getTerminated();
        if (last == null) {
            return "";
        }
        var reason = "OOMKilled".equals(last.getReason()) ? ", out of memory" : "";
        return ", last with exit code " + last.getExitCode() + reason;
    }

    private static String shorten(String text) {
        var line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
