package dev.catamaran.swarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.catamaran.model.Workload;
import dev.catamaran.observe.Endpoint;
import dev.catamaran.observe.Observed.Counts;
import dev.catamaran.observe.State;
import dev.catamaran.plan.Step;
import dev.catamaran.plan.Step.Create;
import dev.catamaran.plan.Step.Refusal;
import dev.catamaran.playground.Generation;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the hull does on a real engine, the oldest and the newest that it speaks with. */
@ExtendWith(Swarms.Shared.class)
@ParameterizedClass
@EnumSource(names = {"OLDEST", "NEWEST"})
class SwarmHullIT {
    private final String namespace = "n" + UUID.randomUUID().toString().substring(0, 8);
    private final RealSwarm swarm;
    private final Resident resident;

    SwarmHullIT(Generation generation, Swarms swarms) {
        swarm = swarms.of(generation);
        resident = Resident.of(swarm, "c-" + namespace, Duration.ZERO);
    }

    @AfterEach
    void cleanUp() {
        swarm.docker("service", "ls", "--quiet", "--filter", "label=catamaran.dev/namespace=" + namespace)
                .lines()
                .forEach(id -> swarm.docker("service", "rm", id));
        resident.close();
    }

    @Test
    void shouldCreateWhatIsDesiredAndThenLeaveItAlone() {
        // Given
        var workload = workload("replicas: 2");

        // When
        var plan = resident.apply(workload);

        // Then
        assertThat(plan.steps()).hasSize(2).allSatisfy(step -> assertThat(step).isInstanceOf(Create.class));
        var observed = resident.settle(workload, State.Ready);
        assertThat(observed.object()).isEqualTo(namespace + "_web");
        assertThat(observed.counts()).isEqualTo(new Counts(2, 2, 2));
        assertThat(observed.image()).isEqualTo(swarm.image());
        resident.forgetCalls();
        assertThat(resident.apply(workload).writes()).isFalse();
        assertThat(resident.writes()).isZero();
    }

    @Test
    void shouldKeepAForeignLabelWhenTheWorkloadChanges() {
        // Given
        resident.settle(workload("stop: {gracePeriod: 1s}"), State.Ready);
        swarm.docker("service", "update", "--detach", "--label-add", "team=blue", namespace + "_web");
        var changed = workload("env: [{name: COLOUR, value: red}]");

        // When
        var plan = resident.apply(changed);

        // Then
        assertThat(plan.steps().getLast())
                .isInstanceOfSatisfying(
                        Step.Update.class,
                        update -> assertThat(update.changes().toString()).contains("Env"));
        resident.settle(changed, State.Ready);
        assertThat(inspect("{{.Spec.Labels.team}}")).isEqualTo("blue");
        assertThat(inspect("{{.Spec.TaskTemplate.ContainerSpec.Env}}")).contains("COLOUR=red");
    }

    @Test
    void shouldNoticeAndRepairAHandEdit() {
        // Given
        var workload = workload("env: [{name: COLOUR, value: red}]");
        resident.settle(workload, State.Ready);
        await().atMost(Resident.PATIENCE)
                .until(() -> resident.connection().changed().isEmpty());

        // When
        swarm.docker(
                "service", "update", "--detach", "--replicas", "3", "--env-add", "COLOUR=green", namespace + "_web");

        // Then
        assertThat(resident.connection().changed()).containsExactly(workload.identity());
        resident.settle(workload, State.Ready);
        assertThat(inspect("{{.Spec.TaskTemplate.ContainerSpec.Env}}")).isEqualTo("[COLOUR=red]");
        assertThat(inspect("{{.Spec.Mode.Replicated.Replicas}}")).isEqualTo("1");
    }

    @Test
    void shouldScaleToNothingAndBack() {
        // Given
        resident.settle(workload("replicas: 1"), State.Ready);

        // When
        var none = resident.settle(workload("replicas: 0"), State.Ready);

        // Then
        assertThat(none.counts().desired()).isZero();
        assertThat(resident.settle(workload("replicas: 1"), State.Ready).counts())
                .isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void shouldRemoveEverythingButVolumes() {
        // Given
        var workload = workload("""
                stop: {gracePeriod: 1s}
                files: [{mountPath: /etc/motto, content: ahoy}]
                volumes: [{name: data, mountPath: /data, claim: {name: cargo, size: 1Mi}}]""");
        resident.settle(workload, State.Ready);

        // When
        await().atMost(Resident.PATIENCE).until(() -> {
            var plan = resident.hull().removal(workload.identity());
            resident.hull().execute(plan);
            return !plan.writes();
        });

        // Then
        assertThat(swarm.docker("service", "ls", "--quiet", "--filter", "name=" + namespace))
                .isEmpty();
        assertThat(swarm.docker("config", "ls", "--quiet", "--filter", "name=" + namespace))
                .isEmpty();
        await().atMost(Resident.PATIENCE)
                .until(() ->
                        !swarm.docker("network", "ls", "--format", "{{.Name}}").contains(namespace));
        assertThat(swarm.docker("volume", "ls", "--quiet", "--filter", "name=" + namespace))
                .isEqualTo(namespace + "_cargo");
    }

    @Test
    void shouldKeepTheNetworkForTheOthers() {
        // Given
        var first = workload("replicas: 1");
        var second = Resident.workload(yaml("api", "replicas: 0"));
        resident.apply(first);
        resident.apply(second);

        // When
        resident.hull().execute(resident.hull().removal(first.identity()));

        // Then
        assertThat(swarm.docker("network", "inspect", "--format", "{{.Name}}", namespace + "_default"))
                .isEqualTo(namespace + "_default");
        assertThat(resident.plan(second).writes()).isFalse();
    }

    @Test
    void shouldLeaveAForeignServiceAlone() {
        // Given
        var foreign = namespace.toUpperCase(java.util.Locale.ROOT) + "_Web";
        swarm.docker(
                "service",
                "create",
                "--detach",
                "--replicas",
                "0",
                "--name",
                foreign,
                "--label",
                "catamaran.dev/namespace=" + namespace,
                swarm.image());
        var before = swarm.docker("service", "inspect", foreign);
        var workload = workload("replicas: 1");

        // When
        var plan = resident.apply(workload);

        // Then
        assertThat(plan.refusals()).hasSize(1).first().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Refusal.OwnershipConflict);
            assertThat(refusal.message()).doesNotContain(foreign);
        });
        assertThat(resident.writes()).isZero();
        assertThat(resident.observe(workload).state()).isEqualTo(State.Refused);
        assertThat(swarm.docker("service", "inspect", foreign)).isEqualTo(before);
    }

    @Test
    void shouldRefuseAPortThatAnotherServiceHasWithoutNamingIt() {
        // Given
        var other = namespace + "bank_vault";
        swarm.docker(
                "service",
                "create",
                "--detach",
                "--replicas",
                "0",
                "--name",
                other,
                "--label",
                "catamaran.dev/namespace=" + namespace,
                "--publish",
                "18099:80",
                swarm.image());

        // When
        var plan = resident.apply(workload("ports: [{name: http, containerPort: 80, publish: {host: {port: 18099}}}]"));

        // Then
        assertThat(plan.refusals()).hasSize(1).first().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Refusal.PortConflict);
            assertThat(refusal.message()).contains("18099/tcp").doesNotContain(other);
        });
        assertThat(resident.writes()).isZero();
    }

    @Test
    void shouldTellWhereAPublishedPortIsReached() {
        // Given
        var workload = workload("ports: [{name: http, containerPort: 80, publish: {host: {port: 18098}}}]");

        // When
        var observed = resident.settle(workload, State.Ready);

        // Then
        assertThat(observed.endpoints()).hasSize(2);
        assertThat(observed.endpoints().getFirst()).isEqualTo(new Endpoint("http", Endpoint.Scope.Cluster, "web:80"));
        assertThat(observed.endpoints().getLast().scope()).isEqualTo(Endpoint.Scope.Node);
        assertThat(observed.endpoints().getLast().address()).matches("[0-9.]{7,15}:18098");
    }

    private Workload workload(String fields) {
        return Resident.workload(yaml("web", fields));
    }

    private String yaml(String name, String fields) {
        return """
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: %s, namespace: %s, uid: uid-%s-%s}
                spec:
                  image: %s
                  command: [sleep, "10000"]
                  security: {user: 1000}
                %s""".formatted(name, namespace, namespace, name, swarm.image(), fields.indent(2));
    }

    private String inspect(String format) {
        return swarm.docker("service", "inspect", "--format", format, namespace + "_web");
    }
}
