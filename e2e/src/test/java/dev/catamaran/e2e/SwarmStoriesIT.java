package dev.catamaran.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.playground.Clusters;
import dev.catamaran.playground.Generation;
import dev.catamaran.playground.SwarmNodes;
import dev.catamaran.playground.SwarmSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A workload's life on a Swarm of three managers, beside Kubernetes. */
class SwarmStoriesIT {
    private static final String SWARM = "quorum";
    private static final SwarmNodes NODES = Clusters.swarm(SwarmSettings.quorum(Generation.STABLE));
    private static final Lab LAB = Lab.open();

    private final Kubectl kubectl = LAB.kubectl;

    @BeforeAll
    static void connect() {
        LAB.connect(SWARM, NODES);
    }

    private final Bay bay = Bay.open(LAB, SWARM, NODES);

    @Test
    void shouldServeOnBothHullsFromOneResource() {
        // When
        bay.applyAndWait("replicas: 1");
        // Then
        assertThat(bay.witness().report().path("argv").get(0).asText()).isEqualTo("/witness");
        assertThat(kubectl.exists(bay.namespace(), "deploy/buoy")).isTrue();
        assertThat(bay.service().at("/Spec/Labels/catamaran.dev~1name").asText())
                .isEqualTo("buoy");
        var targets = kubectl.get(bay.namespace(), "cwl/buoy").at("/status/targets");
        assertThat(targets.findValuesAsText("name")).containsExactly("kubernetes", "swarm");
        assertThat(targets.findValuesAsText("state")).containsExactly("Ready", "Ready");
    }

    @Test
    void shouldRollOutAFilesNewContentOnBothHulls() {
        // Given
        bay.applyAndWait("files: [{mountPath: /etc/chart, content: north}]");
        assertThat(bay.witness().file("/etc/chart").body()).contains("north");
        var before = mountedFiles();
        // When
        kubectl.apply(bay.buoy("files: [{mountPath: /etc/chart, content: south}]"));
        // Then
        Lab.await("the new content on Swarm")
                .ignoreExceptions()
                .until(() -> bay.witness().file("/etc/chart").body().contains("south"));
        bay.waitReady();
        assertThat(mountedFiles()).isNotEqualTo(before).contains("buoy--files-");
        Lab.await("one config is left")
                .until(() -> NODES.first()
                                .docker("config", "ls", "--format", "{{.Name}}")
                                .out()
                                .lines()
                                .filter(name -> name.startsWith(bay.namespace() + "_buoy"))
                                .count()
                        == 1);
    }

    private String mountedFiles() {
        return kubectl.get(bay.namespace(), "deploy/buoy")
                .at("/spec/template/spec/volumes")
                .toString();
    }

    @Test
    void shouldScaleBothHullsToNothingAndBack() {
        // Given: no host port, of which the one Kubernetes node has room for one replica only
        kubectl.apply(bay.buoy("replicas: 2").replaceAll(", publish: [^\n]*}}}", "}"));
        kubectl.waitReady(bay.namespace(), "buoy");
        // When
        kubectl.run("scale", "--namespace", bay.namespace(), "cwl/buoy", "--replicas=0");
        // Then
        Lab.await("no tasks").until(() -> bay.running() == 0);
        Lab.await("no pods").until(() -> kubectl.list(bay.namespace(), "pods").isEmpty());
        assertThat(bay.service().at("/Spec/Mode/Replicated/Replicas").asInt()).isZero();
        // When
        kubectl.run("scale", "--namespace", bay.namespace(), "cwl/buoy", "--replicas=2");
        // Then
        Lab.await("two tasks").until(() -> bay.running() == 2);
        Lab.await("two pods").until(() -> kubectl.list(bay.namespace(), "pods").size() == 2);
    }

    @Test
    void shouldRepairAHandEditAndKeepAForeignLabel() {
        // Given
        bay.applyAndWait("env: [{name: COURSE, value: north}]");
        // When
        NODES.first()
                .docker(
                        "service",
                        "update",
                        "--detach",
                        "--no-resolve-image",
                        "--env-add",
                        "COURSE=south",
                        "--label-add",
                        "crew=foreign",
                        bay.namespace() + "_buoy")
                .text("docker service update");
        // Then
        Lab.await("repair")
                .untilAsserted(() -> assertThat(bay.service()
                                .at("/Spec/TaskTemplate/ContainerSpec/Env")
                                .toString())
                        .contains("COURSE=north")
                        .doesNotContain("COURSE=south"));
        assertThat(bay.service().at("/Spec/Labels/crew").asText()).isEqualTo("foreign");
    }

    @Test
    void shouldLeaveAForeignServiceAloneWhileKubernetesGoesOn() {
        // Given
        NODES.first()
                .docker(
                        "service",
                        "create",
                        "--detach",
                        "--no-resolve-image",
                        "--replicas",
                        "0",
                        "--name",
                        bay.namespace() + "_buoy",
                        LAB.witness)
                .text("docker service create");
        var before = bay.service();
        // When
        kubectl.apply(bay.buoy(""));
        kubectl.waitFor(bay.namespace(), "KubernetesReady", "cwl/buoy");
        kubectl.waitFor(bay.namespace(), "Stalled", "cwl/buoy");
        // Then
        assertThat(bay.service()).isEqualTo(before);
        assertThat(kubectl.get(bay.namespace(), "cwl/buoy")
                        .at("/status/conditions")
                        .toString())
                .contains("OwnershipConflict");
        NODES.first().docker("service", "rm", bay.namespace() + "_buoy").text("docker service rm");
    }

    @Test
    void shouldConvergeWhenABadCommandIsTakenBack() {
        // Given
        bay.applyAndWait("");
        // When
        kubectl.apply(bay.buoy("command: [/nothing]"));
        Lab.await("the new task cannot start")
                .until(() -> !bay.status("SwarmReady").equals("True"));
        kubectl.apply(bay.buoy(""));
        // Then
        bay.waitReady();
        assertThat(bay.service().at("/Spec/TaskTemplate/ContainerSpec").has("Command"))
                .isFalse();
    }

    @Test
    void shouldRemoveTheServiceOnDeletion() {
        // Given
        bay.applyAndWait("files: [{mountPath: /etc/chart, content: north}]");
        // When
        kubectl.run("delete", "--namespace", bay.namespace(), "cwl/buoy", Lab.TIMEOUT);
        // Then
        assertThat(bay.served()).isFalse();
        Lab.await("children go").until(() -> !kubectl.exists(bay.namespace(), "deploy/buoy"));
        Lab.await("configs and network go")
                .until(() -> !NODES.first()
                                .docker("config", "ls", "--format", "{{.Name}}")
                                .out()
                                .contains(bay.namespace())
                        && !NODES.first()
                                .docker("network", "ls", "--format", "{{.Name}}")
                                .out()
                                .contains(bay.namespace()));
    }

    @Test
    void shouldKeepAFileOnTheVolumeThroughAnImageUpdate() {
        // Given: one node, because a local volume stays on its own
        var nodes = Clusters.swarm(SwarmSettings.single(Generation.STABLE));
        LAB.connect("lone", nodes);
        nodes.load(LAB.newerWitness);
        var lone = Bay.open(LAB, "lone", nodes);
        var rest = "volumes: [{name: log, mountPath: /log, claim: {size: 16Mi}}]";
        lone.applyAndWait(rest);
        Lab.await("the file is written")
                .ignoreExceptions()
                .until(() -> lone.witness().write("/log/entry", "kept").status() < 300);
        var task = lone.task();
        // When
        kubectl.apply(lone.buoy(rest).replace(LAB.witness, LAB.newerWitness));
        Lab.await("another task").until(() -> !lone.task().equals(task));
        lone.waitReady();
        // Then
        assertThat(lone.service().at("/Spec/TaskTemplate/ContainerSpec/Image").asText())
                .isEqualTo(LAB.newerWitness);
        Lab.await("the file is still there")
                .ignoreExceptions()
                .until(() -> lone.witness().file("/log/entry").body().contains("kept"));
        // When
        kubectl.run("delete", "--namespace", lone.namespace(), "cwl/buoy", Lab.TIMEOUT);
        // Then
        assertThat(nodes.first().docker("volume", "ls", "--format", "{{.Name}}").out())
                .contains(lone.namespace() + "_buoy--log");
    }
}
