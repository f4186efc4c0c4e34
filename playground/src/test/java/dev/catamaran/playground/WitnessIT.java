package dev.catamaran.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Ulimit;
import dev.catamaran.playground.machine.Engine;
import dev.catamaran.playground.machine.Image;
import dev.catamaran.playground.machine.Images;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

class WitnessIT {
    private static String image = "";

    @BeforeAll
    static void findImage() {
        var images = Images.find();
        images.require(List.of(Image.WITNESS));
        image = images.name(Image.WITNESS);
    }

    @Test
    void shouldTellWhatItSeesInside() {
        try (var container = container()
                .withCommand("tide", "--port", "9090")
                .withExposedPorts(9090)
                .withEnv("HARBOUR", "north")
                .withTmpFs(Map.of("/scratch", "size=1m"))
                .withCreateContainerCmdModifier(
                        command -> hostConfig(command.withHostName("mole").withUser("1234:567"))
                                .withReadonlyRootfs(true)
                                .withCapDrop(Capability.ALL)
                                .withCapAdd(Capability.NET_BIND_SERVICE)
                                .withSecurityOpts(List.of("no-new-privileges"))
                                .withUlimits(List.of(new Ulimit("nofile", 111L, 222L)))
                                .withMemory(64L << 20)
                                .withNanoCPUs(250_000_000L))) {
            // When
            container.start();
            var report = witness(container, 9090).report();
            // Then
            assertThat(texts(report.path("argv"))).containsExactly("/witness", "tide", "--port", "9090");
            assertThat(report.at("/env/HARBOUR").asText()).isEqualTo("north");
            assertThat(report.path("hostname").asText()).isEqualTo("mole");
            assertThat(report.path("uid").asInt()).isEqualTo(1234);
            assertThat(report.path("gid").asInt()).isEqualTo(567);
            assertThat(texts(report.at("/capabilities/bounding"))).containsExactly("NET_BIND_SERVICE");
            assertThat(report.path("noNewPrivileges").asBoolean()).isTrue();
            assertThat(report.path("seccomp").asText()).isEqualTo("filter");
            assertThat(report.path("rootReadOnly").asBoolean()).isTrue();
            assertThat(report.at("/limits/nofile/soft").asInt()).isEqualTo(111);
            assertThat(report.at("/limits/nofile/hard").asInt()).isEqualTo(222);
            assertThat(report.at("/cgroup/memoryBytes").asLong()).isEqualTo(64L << 20);
            assertThat(report.at("/cgroup/cpuMillis").asInt()).isEqualTo(250);
            assertThat(mount(report, "/scratch").path("type").asText()).isEqualTo("tmpfs");
            assertThat(mount(report, "/scratch").path("size").asLong()).isEqualTo(1L << 20);
            assertThat(Witness.started(container.getLogs()).orElseThrow().path("hostname"))
                    .isEqualTo(report.path("hostname"));
        }
    }

    @Test
    void shouldReadAndWriteFilesAsItMay() {
        try (var container = container()
                .withExposedPorts(8080)
                .withCreateContainerCmdModifier(command -> hostConfig(command).withReadonlyRootfs(true))
                .withTmpFs(Map.of("/data", "size=64k"))) {
            // Given
            container.start();
            var witness = witness(container, 8080);
            // When
            var written = witness.write("/data/log", "ebb\n").json();
            // Then
            assertThat(written.path("content").asText()).isEqualTo("ebb\n");
            assertThat(written.path("mode").asText()).isEqualTo("0644");
            assertThat(texts(witness.file("/data").json().path("entries"))).containsExactly("log");
            assertThat(witness.file("/data/none").status()).isEqualTo(404);
            assertThat(witness.write("/log", "ebb").status()).isEqualTo(403);
            assertThat(witness.write("/data/log", "x".repeat(100_000)).status()).isEqualTo(507);
        }
    }

    @Test
    void shouldMisbehaveAsToldAndCheckItself() throws Exception {
        try (var container = container().withExposedPorts(8080)) {
            // Given
            container.start();
            var witness = witness(container, 8080);
            var check = new String[] {"/witness", "check", "http", "http://localhost:8080/healthz"};
            assertThat(container.execInContainer(check).getExitCode()).isZero();
            // When
            witness.healthy(false);
            witness.slow(Duration.ofMillis(300));
            var began = Instant.now();
            // Then
            assertThat(witness.get("/healthz").status()).isEqualTo(503);
            assertThat(Duration.between(began, Instant.now())).isGreaterThan(Duration.ofMillis(300));
            assertThat(container.execInContainer(check).getExitCode()).isEqualTo(1);
            assertThat(container
                            .execInContainer("/witness", "check", "tcp", "localhost:1")
                            .getExitCode())
                    .isEqualTo(1);
            witness.exit(7);
            Poll.until("exit", Duration.ofSeconds(10), () -> !container.isRunning());
            assertThat(state(container).getExitCodeLong()).isEqualTo(7);
        }
    }

    @Test
    void shouldLogTheSignalThatStopsIt() {
        try (var container = container().withExposedPorts(8080)) {
            // Given
            container.start();
            // When
            Engine.client()
                    .killContainerCmd(container.getContainerId())
                    .withSignal("SIGQUIT")
                    .exec();
            Poll.until("exit", Duration.ofSeconds(10), () -> !container.isRunning());
            // Then
            assertThat(container.getLogs()).contains("\"name\":\"quit\",\"number\":3");
        }
    }

    private static GenericContainer<?> container() {
        return new GenericContainer<>(DockerImageName.parse(image))
                .waitingFor(Wait.forLogMessage(".*\"event\":\"listening\".*", 1));
    }

    private static HostConfig hostConfig(CreateContainerCmd command) {
        return Objects.requireNonNull(command.getHostConfig());
    }

    private static Witness witness(GenericContainer<?> container, int port) {
        return new Witness(URI.create("http://" + container.getHost() + ":" + container.getMappedPort(port)));
    }

    private static com.github.dockerjava.api.command.InspectContainerResponse.ContainerState state(
            GenericContainer<?> container) {
        return container.getCurrentContainerInfo().getState();
    }

    private static JsonNode mount(JsonNode report, String target) {
        return StreamSupport.stream(report.path("mounts").spliterator(), false)
                .filter(mount -> mount.path("target").asText().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
