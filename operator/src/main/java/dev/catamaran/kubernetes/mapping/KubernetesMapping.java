package dev.catamaran.kubernetes.mapping;

import dev.catamaran.kubernetes.mapping.BasicsMapping.Running;
import dev.catamaran.kubernetes.mapping.KubernetesObjects.Own;
import dev.catamaran.kubernetes.mapping.KubernetesObjects.Shared;
import dev.catamaran.kubernetes.mapping.UpdateMapping.Rollout;
import dev.catamaran.map.Mapped;
import dev.catamaran.map.Notes;
import dev.catamaran.model.Attachments;
import dev.catamaran.model.Identity;
import dev.catamaran.model.Invocation;
import dev.catamaran.model.Operation;
import dev.catamaran.model.Spec;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.model.section.Security;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.ServiceSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A workload on Kubernetes: a Deployment, its Services, its claims and a ConfigMap for its files. */
public final class KubernetesMapping {
    private KubernetesMapping() {}

    /**
     * What a namespace shall have, and what differs from what was asked.
     *
     * @param target Standby has 0 replicas and nothing for the outside; any other mode is mapped as Run
     */
    public static Mapped<KubernetesObjects> map(Workload workload, TargetMode target, KubernetesFacts facts) {
        return Notes.collect(notes -> objects(workload.identity(), workload.spec(), target, facts, notes));
    }

    private static KubernetesObjects objects(
            Identity identity, Spec spec, TargetMode target, KubernetesFacts facts, Notes notes) {
        return switch (spec) {
            // the targets and the tolerance say where and whether, not what: they have no effect on a child
            case Spec(
                    var basics,
                    var invocation,
                    var attachments,
                    var operation,
                    var security,
                    var marks,
                    var _,
                    var _) -> {
                var running = BasicsMapping.map(basics, target);
                var attached = attach(identity, attachments, facts, notes);
                var template = new PodTemplateSpec();
                template.setMetadata(MarksMapping.map(identity, marks, notes));
                template.setSpec(pod(container(identity, running, invocation, attached, security, notes), attached));
                operate(template.getSpec(), operation, notes);
                var objects = new KubernetesObjects(
                        new Own(
                                deployment(
                                        Labels.top(identity, Names.workload(identity.name()), basics.image()),
                                        selector(identity),
                                        running,
                                        UpdateMapping.map(spec, notes.at("update")),
                                        template),
                                inside(identity, attached.ports().inside()),
                                outside(identity, attached.ports().outside(), target, facts),
                                attached.files().contents(),
                                attached.storage().own()),
                        new Shared(attached.storage().shared()));
                yield MarksMapping.grouped(marks, objects);
            }
        };
    }

    /** What reaches the container from outside it. */
    private record Attached(PortsMapping.Ports ports, VolumesMapping.Storage storage, FilesMapping.Mounted files) {}

    private static Attached attach(Identity identity, Attachments attachments, KubernetesFacts facts, Notes notes) {
        return switch (attachments) {
            case Attachments(var ports, var volumes, var files) ->
                new Attached(
                        PortsMapping.map(ports, facts.exposure(), notes.at("ports")),
                        VolumesMapping.map(identity, volumes, notes.at("volumes")),
                        FilesMapping.map(identity, files, notes.at("files")));
        };
    }

    private static Container container(
            Identity identity,
            Running running,
            Invocation invocation,
            Attached attached,
            Security security,
            Notes notes) {
        var container = new Container();
        container.setName(Names.workload(identity.name()));
        container.setImage(running.image());
        container.setImagePullPolicy(running.pullPolicy());
        var call = InvocationMapping.map(invocation);
        container.setCommand(call.command());
        container.setArgs(call.args());
        call.workingDir().ifPresent(container::setWorkingDir);
        container.setEnv(call.env());
        container.setPorts(attached.ports().container());
        container.setVolumeMounts(
                Stream.concat(attached.storage().mounts().stream(), attached.files().mounts().stream())
                        .toList());
        container.setSecurityContext(SecurityMapping.map(security, notes.at("security")));
        return container;
    }

    private static PodSpec pod(Container container, Attached attached) {
        var pod = new PodSpec();
        pod.setEnableServiceLinks(false);
        pod.setAutomountServiceAccountToken(false);
        pod.setContainers(List.of(container));
        pod.setVolumes(Stream.concat(attached.storage().volumes().stream(), attached.files().volume().stream())
                .toList());
        return pod;
    }

    private static void operate(PodSpec pod, Operation operation, Notes notes) {
        var container = pod.getContainers().getFirst();
        switch (operation) {
            // a rollout depends on more than its section: it is mapped for the Deployment
            case Operation(var healthcheck, var resources, var _, var restart, var stop) -> {
                healthcheck
                        .map(check -> HealthcheckMapping.map(check, notes.at("healthcheck")))
                        .ifPresent(probes -> {
                            container.setStartupProbe(probes.startup());
                            container.setReadinessProbe(probes.readiness());
                            container.setLivenessProbe(probes.liveness());
                        });
                container.setResources(ResourcesMapping.map(resources, notes.at("resources")));
                pod.setRestartPolicy(RestartMapping.map(restart, notes.at("restart")));
                var ending = StopMapping.map(stop, notes.at("stop"));
                pod.setTerminationGracePeriodSeconds((long) ending.gracePeriod());
                ending.lifecycle().ifPresent(container::setLifecycle);
            }
        }
    }

    private static Deployment deployment(
            ObjectMeta metadata, LabelSelector selector, Running running, Rollout rollout, PodTemplateSpec template) {
        var spec = new DeploymentSpec();
        spec.setReplicas(running.replicas());
        spec.setSelector(selector);
        spec.setStrategy(rollout.strategy());
        rollout.pause().ifPresent(spec::setMinReadySeconds);
        spec.setProgressDeadlineSeconds(rollout.deadline());
        spec.setTemplate(template);
        var deployment = new Deployment();
        deployment.setMetadata(metadata);
        deployment.setSpec(spec);
        return deployment;
    }

    private static LabelSelector selector(Identity identity) {
        var selector = new LabelSelector();
        selector.setMatchLabels(Labels.selector(identity));
        return selector;
    }

    /** The workload's name inside the namespace; without ports it tells the addresses of the pods. */
    private static Service inside(Identity identity, List<ServicePort> ports) {
        var service = service(identity, Names.workload(identity.name()), "ClusterIP", ports);
        if (ports.isEmpty()) {
            service.getSpec().setClusterIP("None");
        }
        return service;
    }

    private static Optional<Service> outside(
            Identity identity, List<ServicePort> ports, TargetMode target, KubernetesFacts facts) {
        return ports.isEmpty() || !BasicsMapping.serves(target)
                ? Optional.empty()
                : Optional.of(service(
                        identity,
                        Names.exposed(identity.name()),
                        facts.exposure().name(),
                        ports));
    }

    private static Service service(Identity identity, String name, String type, List<ServicePort> ports) {
        var spec = new ServiceSpec();
        spec.setType(type);
        spec.setSelector(Labels.selector(identity));
        spec.setPorts(ports);
        var service = new Service();
        service.setMetadata(Labels.own(identity, name));
        service.setSpec(spec);
        return service;
    }
}
