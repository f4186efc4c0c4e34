package dev.catamaran.cli.live;

import dev.catamaran.cli.console.Failure;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a Kubernetes is reached, by a kubeconfig as {@code kubectl} takes it; it is only read.
 *
 * @param file the kubeconfig
 * @param context a context of it; empty: its current one
 */
public record KubernetesAddress(Path file, String context) {
    /** What the user says, else {@code KUBECONFIG}, else {@code ~/.kube/config}. */
    public static KubernetesAddress of(String kubeconfig, String context, Map<String, String> environment) {
        var variable = environment.getOrDefault("KUBECONFIG", "").split(File.pathSeparator, 2)[0];
        var standard = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".kube", "config");
        var file = !kubeconfig.isEmpty() ? Path.of(kubeconfig) : variable.isEmpty() ? standard : Path.of(variable);
        return new KubernetesAddress(file, context);
    }

    /** Whether there is such a kubeconfig. */
    public boolean exists() {
        return file.toFile().isFile();
    }

    /** A client, which the caller closes. */
    public KubernetesClient open() {
        if (!exists()) {
            throw Failure.refused("%s: no kubeconfig there: name one with --kubeconfig".formatted(file));
        }
        try {
            var config = Config.fromKubeconfig(context.isEmpty() ? null : context, file.toFile());
            config.setRequestRetryBackoffLimit(1);
            return new KubernetesClientBuilder().withConfig(config).build();
        } catch (RuntimeException e) {
            throw Failure.refused("%s: is no kubeconfig%s: %s"
                    .formatted(file, context.isEmpty() ? "" : " with context " + context, e.getMessage()));
        }
    }
}
