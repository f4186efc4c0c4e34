package dev.catamaran.operator;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.javaoperatorsdk.operator.api.config.Cloner;
import io.javaoperatorsdk.operator.api.config.ConfigurationServiceOverrider;
import io.javaoperatorsdk.operator.api.config.LeaderElectionConfigurationBuilder;
import io.javaoperatorsdk.operator.api.monitoring.Metrics;
import java.time.Duration;
import java.util.concurrent.Executors;

/** How the framework is set up. */
final class Settings {
    private static final String LEASE = "catamaran-operator";
    private static final Duration SYNC = Duration.ofMinutes(2);

    private Settings() {}

    static void of(
            ConfigurationServiceOverrider configuration,
            KubernetesClient client,
            OperatorOptions options,
            Metrics metrics) {
        configuration
                .withKubernetesClient(client)
                .withCloseClientOnStop(false)
                .checkingCRDAndValidateLocalModel(false)
                .withExecutorService(Executors.newVirtualThreadPerTaskExecutor())
                .withCacheSyncTimeout(SYNC)
                .withResourceCloner(SAME)
                .withMetrics(metrics);
        if (options.leaderElection()) {
            configuration.withLeaderElectionConfiguration(
                    LeaderElectionConfigurationBuilder.aLeaderElectionConfiguration(LEASE)
                            .withLeaseNamespace(options.namespace())
                            .build());
        }
    }

    /** Nothing of ours changes an object that was read, so that copies would only cost. */
    private static final Cloner SAME = new Cloner() {
        @Override
        public <R extends HasMetadata> R clone(R object) {
            return object;
        }
    };
}
