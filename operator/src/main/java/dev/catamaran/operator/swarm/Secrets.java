package dev.catamaran.operator.swarm;

import dev.catamaran.cluster.SwarmClusterSpec;
import dev.catamaran.operator.swarm.Swarms.Certificates;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Reads the certificates of SwarmClusters, from the operator's own namespace only. */
final class Secrets {
    private final KubernetesClient client;
    private final String namespace;

    Secrets(KubernetesClient client, String namespace) {
        this.client = client;
        this.namespace = namespace;
    }

    /** Tells which secret or which part of it is missing; what is asked for is never done without. */
    static final class MissingSecretException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingSecretException(String message) {
            super(message);
        }
    }

    /** The certificates of a cluster that names some. */
    Optional<Certificates> of(SwarmClusterSpec spec) {
        return spec.tls().map(tls -> read(tls.secret()));
    }

    private Certificates read(String name) {
        var secret = client.secrets().inNamespace(namespace).withName(name).get();
        if (secret == null) {
            throw new MissingSecretException("there is no Secret %s in namespace %s".formatted(name, namespace));
        }
        var data = Optional.ofNullable(secret.getData()).orElse(Map.of());
        return new Certificates(part(name, data, "ca.crt"), part(name, data, "tls.crt"), part(name, data, "tls.key"));
    }

    private static String part(String name, Map<String, String> data, String key) {
        var value = data.get(key);
        if (value == null) {
            throw new MissingSecretException("Secret %s has no %s".formatted(name, key));
        }
        return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
    }
}
