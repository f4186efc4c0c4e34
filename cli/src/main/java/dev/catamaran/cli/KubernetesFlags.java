package dev.catamaran.cli;

import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.live.KubernetesAddress;
import picocli.CommandLine.Option;

/** How a Kubernetes is reached, by kubectl's flags. */
final class KubernetesFlags {
    @Option(names = "--kubeconfig", paramLabel = "FILE", description = "Absent: KUBECONFIG, else ~/.kube/config.")
    private String kubeconfig = "";

    @Option(names = "--context", paramLabel = "NAME", description = "A context of the kubeconfig.")
    private String context = "";

    KubernetesAddress address(Console console) {
        return KubernetesAddress.of(kubeconfig, context, console.environment());
    }
}
