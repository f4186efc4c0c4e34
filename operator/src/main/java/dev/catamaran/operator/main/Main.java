package dev.catamaran.operator.main;

import dev.catamaran.kubernetes.mapping.KubernetesFacts.Exposure;
import dev.catamaran.operator.CatamaranOperator;
import dev.catamaran.operator.OperatorOptions;
import dev.catamaran.operator.OperatorOptions.Pace;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/**
 * The operator as a process. Its settings are environment variables: {@code OPERATOR_NAMESPACE}, {@code WATCH_NAMESPACES} (by
 * comma; absent: all), {@code LEADER_ELECTION} (true or false), {@code HTTP_PORT}, {@code EXPOSURE} (NodePort or
 * LoadBalancer). Logs are JSON, a line each.
 */
public final class Main {
    private Main() {}

    /** Runs until the process is ended; exit code 1 if it cannot start. */
    @SuppressWarnings("SystemExitOutsideMain") // this is main, with a lambda in it
    public static void main(String[] arguments) {
        System.setProperty(
                "logback.configurationFile", System.getProperty("logback.configurationFile", "operator-logback.xml"));
        var log = LoggerFactory.getLogger(Main.class);
        try {
            var client = new KubernetesClientBuilder().build();
            var operator = CatamaranOperator.start(client, options(System.getenv(), client.getNamespace()));
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
                operator.close();
                client.close();
            }));
            log.info("started");
        } catch (RuntimeException failed) {
            log.error("cannot start", failed);
            System.exit(1);
        }
    }

    /** The settings in an environment; what cannot be read is an {@link IllegalArgumentException} that says so. */
    static OperatorOptions options(Map<String, String> environment, String namespace) {
        return new OperatorOptions(
                environment.getOrDefault("OPERATOR_NAMESPACE", namespace),
                names(environment.getOrDefault("WATCH_NAMESPACES", "")),
                Boolean.parseBoolean(environment.getOrDefault("LEADER_ELECTION", "true")),
                OptionalInt.of(port(environment.getOrDefault("HTTP_PORT", "8080"))),
                exposure(environment.getOrDefault("EXPOSURE", Exposure.NodePort.name())),
                new EngineSwarms(),
                Pace.USUAL);
    }

    private static Set<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("HTTP_PORT is %s: write a number from 0 to 65535".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static Exposure exposure(String text) {
        return Arrays.stream(Exposure.values())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "EXPOSURE is %s: write one of %s".formatted(text, Arrays.toString(Exposure.values()))));
    }
}
