package dev.catamaran.cli.live;

import dev.catamaran.cli.console.Failure;
import io.fabric8.kubernetes.api.model.NamedContext;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a Kubernetes is reached, by a kubeconfig as {@code kubectl} takes it; it is only read.
 *
 * @param file the kubeconfig
 * @param context a context of it; empty: its current one
 */
public record KubernetesAddress(Path file, String context) {
    private static final String NAMESPACE = "default";

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

    /** The namespace of what names none: the context's. */
    public String namespace() {
        return Optional.ofNullable(config().getNamespace())
                .filter(name -> !name.isEmpty())
                .orElse(NAMESPACE);
    }

    /** A client, which the caller closes. */
    public KubernetesClient open() {
        var config = config();
        config.setRequestRetryBackoffLimit(1);
        return new KubernetesClientBuilder().withConfig(config).build();
    }

    /** The client's library takes another context for one that is not there, so that it is looked for here. */
    private Config config() {
        if (!exists()) {
            throw Failure.refused("%s: no kubeconfig there: name one with --kubeconfig".formatted(file));
        }
        var config = parsed();
        var contexts = config.getContexts().stream()
                .map(NamedContext::getName)
                .sorted()
                .toList();
        if (contexts.isEmpty()) {
            throw Failure.refused("%s: is no kubeconfig: name one with --kubeconfig".formatted(file));
        }
        if (!context.isEmpty() && !contexts.contains(context)) {
            throw Failure.refused("%s: has no context %s: name one of %s with --context"
                    .formatted(file, context, String.join(", ", contexts)));
        }
        if (config.getCurrentContext() == null) {
            throw Failure.refused("%s: has no current context: name one of %s with --context"
                    .formatted(file, String.join(", ", contexts)));
        }
        return config;
    }

    private Config parsed() {
        try {
            return Config.fromKubeconfig(context.isEmpty() ? null : context, file.toFile());
        } catch (RuntimeException _) {
            throw Failure.refused("%s: is no kubeconfig: name one with --kubeconfig".formatted(file));
        }
    }
}
