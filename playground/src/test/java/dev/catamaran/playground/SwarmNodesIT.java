package dev.catamaran.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catamaran.playground.machine.Engine;
import dev.catamaran.playground.machine.Image;
import dev.catamaran.playground.machine.Images;
import dev.catamaran.playground.machine.PlaygroundException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SwarmNodesIT {
    private static final int PORT = 8080;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static SwarmNodes swarm(Generation generation) {
        return Clusters.swarm(SwarmSettings.quorum(generation).withPort(PORT));
    }

    @ParameterizedTest
    @CsvSource({"OLDEST, 1.41, 1.41", "STABLE, 1.45, 1.47", "NEWEST, 1.51, 1.99"})
    void shouldMakeAQuorumOfEachGeneration(Generation generation, String least, String most) {
        // When
        var swarm = swarm(generation);
        // Then
        assertThat(swarm.readyManagers()).isEqualTo(3);
        assertThat(swarm.apiVersion()).isBetween(least, most);
        assertThat(swarm.endpoints()).hasSize(3).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(
            value = Generation.class,
            names = {"OLDEST", "NEWEST"})
    void shouldRunTasksThatFindEachOtherOnAnOverlay(Generation generation) {
        // Given
        var swarm = swarm(generation);
        var image = Images.find().name(Image.WITNESS);
        swarm.load(image);
        var first = swarm.first();
        // When
        runOnEachNode(first, image);
        // Then
        for (var node : swarm.nodes()) {
            var witness = new Witness(Engine.published(node.port(PORT)));
            Poll.until("three tasks seen from " + node.name(), LIMIT, () -> addresses(witness) == 3);
            for (var address : witness.lookup("tasks.buoy").json()) {
                var url = "http://" + address.asText() + ":8080/healthz";
                Poll.until(
                        "answer of " + url + " to " + node.name(),
                        LIMIT,
                        () -> "ok\n".equals(witness.fetch(url).body()));
            }
        }
        first.docker("service", "rm", "buoy").text("docker service rm");
    }

    @ParameterizedTest
    @EnumSource(Generation.class)
    void shouldLetInWhoShowsItsCertificateAndNobodyElse(Generation generation) throws Exception {
        // Given
        var node = swarm(generation).nodes().getLast();
        var ping = URI.create("https://" + node.endpoint().getAuthority() + "/_ping");
        // When, Then
        assertThat(TlsClient.get(ping, node.tls())).isEqualTo("OK");
        assertThatThrownBy(() -> TlsClient.getWithoutCertificate(ping, node.tls()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void shouldMissAPausedNodeAndTakeItBack() {
        // Given
        var swarm = swarm(Generation.NEWEST);
        var away = swarm.nodes().getLast();
        // When
        away.pause();
        // Then
        try {
            Poll.until("loss of " + away.name(), LIMIT, () -> swarm.readyManagers() == 2);
        } finally {
            away.resume();
        }
        Poll.until("return of " + away.name(), LIMIT, () -> swarm.readyManagers() == 3);
    }

    private static void runOnEachNode(SwarmNode first, String image) {
        first.docker("network", "create", "--driver", "overlay", "quay").text("docker network create");
        first.docker(
                        "service",
                        "create",
                        "--detach",
                        "--no-resolve-image",
                        "--name=buoy",
                        "--network=quay",
                        "--endpoint-mode",
                        "dnsrr",
                        "--mode",
                        "global",
                        "--publish",
                        "mode=host,published=" + PORT + ",target=8080",
                        image)
                .text("docker service create");
    }

    /** How many tasks the witness finds; 0 while it does not answer. */
    private static int addresses(Witness witness) {
        try {
            var answer = witness.lookup("tasks.buoy");
            return answer.status() == 200 ? answer.json().size() : 0;
        } catch (PlaygroundException e) {
            return 0;
        }
    }
}
