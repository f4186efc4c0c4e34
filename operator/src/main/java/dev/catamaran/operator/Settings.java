package dev.catamaran.operator;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.extended.leaderelection.LeaderCallbacks;
import io.javaoperatorsdk.operator.api.config.Cloner;
import io.javaoperatorsdk.operator.api.config.ConfigurationServiceOverrider;
import io.javaoperatorsdk.operator.api.config.LeaderElectionConfigurationBuilder;
import io.javaoperatorsdk.operator.api.monitoring.Metrics;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;

/** How the framework is set up. */
final class Settings {
    private static final String LEASE = "catamaran-operator";
    private static final Duration SYNC = Duration.ofMinutes(2);

    /** For how long what is being written may still go on when an operator is stopped, on both hulls together. */
    static final Duration LAST_WRITES = Duration.ofSeconds(10);

    private Settings() {}

    /**
     * Sets it up.
     *
     * @param lost what is done when another leads, also when this one was stopped: the framework would end the process with
     *     {@link System#exit}, which waits for ever where it is called while the process ends
     */
    static void of(
            ConfigurationServiceOverrider configuration,
            KubernetesClient client,
            OperatorOptions options,
            Metrics metrics,
            Runnable lost) {
        configuration
                .withKubernetesClient(client)
                .withCloseClientOnStop(false)
                .checkingCRDAndValidateLocalModel(false)
                .withExecutorService(Executors.newVirtualThreadPerTaskExecutor())
                .withCacheSyncTimeout(SYNC)
                .withReconciliationTerminationTimeout(LAST_WRITES)
                .withResourceCloner(SAME)
                .withMetrics(metrics);
        if (options.leaderElection()) {
            configuration.withLeaderElectionConfiguration(
                    LeaderElectionConfigurationBuilder.aLeaderElectionConfiguration(LEASE)
                            .withLeaseNamespace(options.namespace())
                            .withIdentity(identity())
                            .withExitOnStopLeading(false)
                            .withLeaderCallbacks(new LeaderCallbacks(() -> {}, lost, _ -> {}))
                            .build());
        }
    }

    /** Another one in every process and for every start: two that share a name would both lead. */
    private static String identity() {
        return Objects.requireNonNullElse(System.getenv("HOSTNAME"), LEASE) + "-" + UUID.randomUUID();
    }

    /** Nothing of ours changes an object that was read, so that copies would only cost. */
    private static final Cloner SAME = new Cloner() {
        @Override
        public <R extends HasMetadata> R clone(R object) {
            return object;
        }
    };
}
