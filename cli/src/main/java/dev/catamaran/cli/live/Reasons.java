package dev.catamaran.cli.live;

import dev.catamaran.swarm.engine.EngineUnavailableException;
import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What libraries' failures mean, in the words of a user. */
public final class Reasons {
    private Reasons() {}

    /** Nobody answered, or a file failed: what the cause says, without the names of classes. */
    public static String of(UncheckedIOException failure) {
        var cause = failure.getCause();
        var own = Optional.ofNullable(failure.getMessage()).orElse("");
        var words = own.isEmpty() || own.equals(String.valueOf(cause)) ? said(cause) : own;
        return cause instanceof EngineUnavailableException unavailable ? told(unavailable, words) : words;
    }

    /** An API server said no: its own sentence, where it gave one. */
    public static String of(KubernetesClientException failure) {
        return Optional.ofNullable(failure.getStatus())
                .map(Status::getMessage)
                .filter(message -> !message.isEmpty())
                .orElseGet(() -> root(failure));
    }

    /** What was wrong first. */
    static String root(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return said(root);
    }

    /** Java's own client gives its commonest failures no words. */
    private static String said(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> "input or output failed";
            case ClosedChannelException _, ConnectException _ -> "nobody listens there";
            case UnresolvedAddressException _ -> "no such host";
            default ->
                Optional.ofNullable(failure.getMessage())
                        .filter(message -> !message.isBlank())
                        .orElse(failure.getClass().getSimpleName());
        };
    }

    private static String told(EngineUnavailableException failure, String words) {
        return switch (failure.reason()) {
            case Unreachable ->
                "no Swarm manager answers at %s: start Docker, docker swarm init, or name one with --host"
                        .formatted(words);
            case TLSFailed -> words + ": name the folder of this manager's certificates with --tls-dir";
            case NotManager -> words + ": docker swarm init makes it a manager, or name one with --host";
            case Locked -> words + ": docker swarm unlock";
            case NoQuorum -> words + ": start the other managers";
            case EngineTooOld -> words + ": name a manager of a newer engine with --host";
        };
    }
}
