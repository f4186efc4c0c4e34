package dev.catamaran.cli;

import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.live.SwarmAddress;
import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;
import dev.catamaran.swarm.SwarmConnection;
import picocli.CommandLine.Option;

/** How a Swarm's manager is reached. */
final class SwarmFlags {
    @Option(
            names = "--host",
            paramLabel = "ENDPOINT",
            description =
                    "A manager: unix:///PATH or tcp://HOST:PORT. Absent: DOCKER_HOST, else this machine's socket.")
    private String host = "";

    @Option(
            names = "--tls-dir",
            paramLabel = "DIR",
            description = "The folder with ca.pem, cert.pem and key.pem. Absent: DOCKER_CERT_PATH.")
    private String certificates = "";

    @Option(names = "--no-ipvs", description = "The nodes' kernels have no IPVS: no routing mesh.")
    private boolean withoutMesh;

    SwarmConnection open(Console console) {
        return SwarmAddress.of(host, certificates, console.environment())
                .open(withoutMesh ? RoutingMesh.Missing : RoutingMesh.Available);
    }
}
