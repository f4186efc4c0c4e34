package dev.catamaran.swarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;
import dev.catamaran.model.Workload;
import dev.catamaran.observe.State;
import dev.catamaran.playground.Generation;
import dev.catamaran.swarm.engine.EngineCall;
import dev.catamaran.swarm.engine.EngineSettings;
import dev.catamaran.swarm.engine.EngineUnavailableException;
import dev.catamaran.swarm.mapping.SwarmFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How many requests a Swarm gets, and what happens when an endpoint or the engine is away, on real engines. */
@ExtendWith(Swarms.Shared.class)
@ParameterizedClass
@EnumSource(names = {"OLDEST", "NEWEST"})
class SwarmConnectionIT {
    /** Longer than any of this takes on a slow machine. */
    private static final Duration KEEP = Duration.ofMinutes(1);

    private static final int MANY = 20;
    private static final int FEW = 4;
    private static final String INTERNAL = "ports: [{name: http, containerPort: 80}]";
    private static final String PUBLISHED = "ports: [{name: http, containerPort: 80, publish: {host: {port: %d}}}]";
    private static final String FILE = "\nfiles: [{mountPath: /tmp/motto, content: ahoy}]";

    private final String namespace = "n" + UUID.randomUUID().toString().substring(0, 8);
    private final RealSwarm swarm;

    SwarmConnectionIT(Generation generation, Swarms swarms) {
        swarm = swarms.of(generation);
    }

    @AfterEach
    void cleanUp() {
        swarm.docker("service", "ls", "--quiet", "--filter", "label=catamaran.dev/namespace=" + namespace)
                .lines()
                .forEach(id -> swarm.docker("service", "rm", id));
    }

    @Test
    void shouldCreateManyServicesWithFourRequestsMoreThanThat() {
        try (var resident = Resident.of(swarm, "c-" + namespace, KEEP)) {
            // When
            workloads(MANY, 0, PUBLISHED).forEach(workload -> {
                resident.apply(workload);
                resident.observe(workload);
            });

            // Then
            assertThat(resident.calls()).hasSizeLessThanOrEqualTo(MANY + 4);
            assertThat(resident.calls().stream().filter(call -> call.route().equals("/services/create")))
                    .hasSize(MANY);
        }
    }

    @Test
    void shouldFindNothingToDoWithFourListsAtMost() {
        // Given
        var workloads = workloads(FEW, 1, PUBLISHED + FILE);
        try (var first = Resident.of(swarm, "c-" + namespace, Duration.ZERO)) {
            workloads.forEach(workload -> first.settle(workload, State.Ready));
        }
        try (var restarted = Resident.of(swarm, "c-" + namespace, KEEP)) {
            // When
            workloads.forEach(workload -> {
                assertThat(restarted.apply(workload).writes()).isFalse();
                assertThat(restarted.observe(workload).endpoints()).hasSize(2);
            });

            // Then
            assertThat(restarted.writes()).isZero();
            assertThat(restarted.calls()).extracting(EngineCall::route).contains("/_ping");
            assertThat(restarted.calls().stream().filter(call -> !call.route().equals("/_ping")))
                    .hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void shouldNoticeChangesWithTwoRequests() {
        try (var resident = Resident.of(swarm, "c-" + namespace, KEEP)) {
            // Given
            var workloads = workloads(MANY, 0, INTERNAL);
            workloads.forEach(resident::apply);
            assertThat(resident.connection().changed()).hasSize(MANY);
            swarm.docker("service", "rm", namespace + "_w3");
            swarm.docker("service", "update", "--detach", "--label-add", "a=b", namespace + "_w5");
            resident.forgetCalls();

            // When
            var changed = resident.connection().changed();

            // Then
            assertThat(changed)
                    .containsExactlyInAnyOrder(
                            workloads.get(3).identity(), workloads.get(5).identity());
            assertThat(resident.calls()).extracting(EngineCall::route).containsExactly("/tasks", "/services");
            assertThat(resident.apply(workloads.get(3)).writes()).isTrue();
        }
    }

    @Test
    void shouldGoToTheNextEndpointWhenOneIsDead() throws IOException {
        // Given
        URI dead;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            dead = URI.create("tcp://127.0.0.1:" + socket.getLocalPort());
        }
        try (var resident = Resident.of(swarm, "c-" + namespace, KEEP, dead)) {
            // When
            resident.apply(workloads(1).getFirst());

            // Then
            var seen = resident.connection().seen();
            assertThat(seen.endpoint()).isEqualTo(swarm.endpoint().toString());
            assertThat(seen.managers().reachable()).isEqualTo(1);
            assertThat(seen.nodes().ready()).isEqualTo(1);
            assertThat(seen.swarmId()).isNotEmpty();
            assertThat(seen.engineVersion()).isNotEmpty();
        }
    }

    @Test
    void shouldTellThatTheEngineIsAwayAndGoOnWhenItIsBack() {
        try (var resident = Resident.of(swarm, "c-" + namespace, Duration.ZERO)) {
            // Given
            var workload = workloads(1).getFirst();
            resident.settle(workload, State.Ready);
            swarm.pause();
            try {
                // When
                assertThatThrownBy(() -> resident.plan(workload))
                        .isInstanceOf(UncheckedIOException.class)
                        .cause()
                        .isInstanceOfSatisfying(
                                EngineUnavailableException.class,
                                gone -> assertThat(gone.reason())
                                        .isEqualTo(EngineUnavailableException.Reason.Unreachable));
            } finally {
                swarm.resume();
            }

            // Then
            await().atMost(Resident.PATIENCE)
                    .ignoreException(UncheckedIOException.class)
                    .until(() -> resident.observe(workload).state() == State.Ready);
        }
    }

    @Test
    void shouldGiveUpAFightAfterTwoRepairs() {
        try (var resident = Resident.of(swarm, "c-" + namespace, Duration.ZERO)) {
            // Given
            var workload = workloads(1).getFirst();
            resident.settle(workload, State.Ready);

            // When
            for (var round = 1; round <= 2; round++) {
                edit(70 + round);
                assertThat(resident.apply(workload).writes()).isTrue();
            }
            edit(73);

            // Then
            assertThat(resident.plan(workload).writes()).isFalse();
            assertThat(resident.settle(workload, State.Ready).message().text())
                    .contains("somebody else changes TaskTemplate.ContainerSpec.StopGracePeriod");
        }
    }

    @Test
    void shouldKeepTheUidOfTheFirstApplyWithoutACluster() {
        // Given
        var workload = Resident.workload(yaml("web", "", INTERNAL));
        var engine = EngineSettings.of(List.of(swarm.endpoint()), Optional.of(swarm.tls()));
        var settings = new SwarmSettings(engine, SwarmFacts.LOCAL, RoutingMesh.Missing, false, Duration.ZERO);
        try (var local = SwarmConnection.open(settings, EngineCall.UNHEARD)) {
            var hull = local.hull();
            var desired = hull.map(workload, dev.catamaran.model.TargetMode.Run, hull.resolve(workload))
                    .value();

            // When
            hull.execute(hull.plan(workload, desired));
            var uid = uid();
            hull.execute(hull.plan(workload, desired));

            // Then
            assertThat(uid).matches("[0-9a-f-]{36}");
            assertThat(uid()).isEqualTo(uid);
            assertThat(hull.plan(workload, desired).writes()).isFalse();
            hull.execute(hull.removal(workload.identity()));
            assertThat(swarm.docker("service", "ls", "--quiet", "--filter", "name=" + namespace))
                    .isEmpty();
            assertThat(swarm.docker("config", "ls", "--quiet", "--filter", "name=" + namespace))
                    .isEmpty();
        }
    }

    private String uid() {
        var format = "{{index .Spec.Labels \"catamaran.dev/uid\"}}";
        return swarm.docker("service", "inspect", "--format", format, namespace + "_web");
    }

    /** Tried again when the engine counts the service on meanwhile. */
    private void edit(int seconds) {
        await().atMost(Resident.PATIENCE).ignoreExceptions().until(() -> {
            swarm.docker("service", "update", "--detach", "--stop-grace-period", seconds + "s", namespace + "_w0");
            return true;
        });
    }

    private List<Workload> workloads(int count) {
        return workloads(count, 1, INTERNAL);
    }

    private List<Workload> workloads(int count, int replicas, String fields) {
        return IntStream.range(0, count)
                .mapToObj(number -> workload("w" + number, replicas, fields.formatted(18200 + number)))
                .toList();
    }

    private Workload workload(String name, int replicas, String fields) {
        var all = "replicas: " + replicas + "\n" + fields;
        return Resident.workload(yaml(name, "uid: uid-" + namespace + "-" + name, all));
    }

    private String yaml(String name, String uid, String fields) {
        return """
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata:
                  name: %s
                  namespace: %s
                  %s
                spec:
                  image: %s
                  command: [sleep, "10000"]
                  stop: {gracePeriod: 1s}
                  security: {user: 1000}
                %s""".formatted(name, namespace, uid, swarm.image(), fields.indent(2));
    }
}
