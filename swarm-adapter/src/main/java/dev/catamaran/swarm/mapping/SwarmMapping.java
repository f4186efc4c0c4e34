package dev.catamaran.swarm.mapping;

import dev.catamaran.map.Mapped;
import dev.catamaran.map.Notes;
import dev.catamaran.model.Attachments;
import dev.catamaran.model.Operation;
import dev.catamaran.model.Spec;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.model.section.Update.Order;
import dev.catamaran.swarm.mapping.PortsMapping.Exposure;
import dev.catamaran.swarm.mapping.spec.ContainerSpec;
import dev.catamaran.swarm.mapping.spec.ContainerSpec.Content;
import dev.catamaran.swarm.mapping.spec.ContainerSpec.Ending;
import dev.catamaran.swarm.mapping.spec.ContainerSpec.HealthConfig;
import dev.catamaran.swarm.mapping.spec.NetworkSpec;
import dev.catamaran.swarm.mapping.spec.ServiceSpec;
import dev.catamaran.swarm.mapping.spec.ServiceSpec.UpdateConfig;
import dev.catamaran.swarm.mapping.spec.TaskTemplate;
import dev.catamaran.swarm.mapping.spec.TaskTemplate.ResourceRequirements;
import dev.catamaran.swarm.mapping.spec.TaskTemplate.RestartPolicy;
import java.util.List;

/** The Swarm hull's step <em>map</em>: what a Swarm shall have of a workload, and what it cannot keep of it. Pure. */
public final class SwarmMapping {
    private SwarmMapping() {}

    /**
     * Maps a workload.
     *
     * @param mode Standby maps to no replicas and no published ports, with the same notes; any other to what serves
     */
    public static Mapped<SwarmObjects> map(Workload workload, TargetMode mode, SwarmFacts facts) {
        return Notes.collect(notes -> objects(workload, mode, facts, notes));
    }

    private static SwarmObjects objects(Workload workload, TargetMode mode, SwarmFacts facts, Notes notes) {
        var serving = mode != TargetMode.Standby;
        var names = new Names(workload.identity());
        var ownership = new Ownership(facts.clusterId(), workload.identity());
        return switch (workload.spec()) {
            // targets and fidelity are for whoever chooses the mode and judges the notes: they have no effect here
            case Spec(
                    var basics,
                    var invocation,
                    Attachments(var ports, var volumes, var files),
                    var operation,
                    var security,
                    var marks,
                    var _,
                    var _) -> {
                var instances = BasicsMapping.map(basics, serving, notes);
                var exposure = PortsMapping.map(ports, facts.routingMesh(), serving, notes.at("ports"));
                var mounts = VolumesMapping.map(volumes, names, ownership, notes.at("volumes"));
                var contents = FilesMapping.map(files, names, ownership, notes.at("files"));
                var confinement = SecurityMapping.map(security, facts.negotiated(), notes.at("security"));
                var course = course(operation, workload.spec().updateOrder(), exposure.onePerNode(), facts, notes);
                var container = new ContainerSpec(
                        InvocationMapping.map(invocation, instances.image()),
                        confinement,
                        course.ending(),
                        course.healthcheck(),
                        new Content(mounts, contents.references()),
                        MarksMapping.map(marks, notes));
                var service = new ServiceSpec(
                        names.service(),
                        ownership.ofService(),
                        task(container, course, exposure, names),
                        instances.mode(),
                        course.update(),
                        exposure.endpoint());
                yield new SwarmObjects(service, contents.configs(), List.of(overlay(names, ownership)));
            }
        };
    }

    /** How the tasks are watched, limited, replaced, restarted and ended. */
    private record Course(
            HealthConfig healthcheck,
            ResourceRequirements resources,
            UpdateConfig update,
            RestartPolicy restart,
            Ending ending) {}

    private static Course course(Operation operation, Order order, boolean onePerNode, SwarmFacts facts, Notes notes) {
        return switch (operation) {
            case Operation(var healthcheck, var resources, var update, var restart, var stop) ->
                new Course(
                        HealthcheckMapping.map(healthcheck, facts.negotiated(), notes.at("healthcheck")),
                        ResourcesMapping.map(resources, notes.at("resources")),
                        UpdateMapping.map(update, order, onePerNode, notes.at("update")),
                        RestartMapping.map(restart, notes.at("restart")),
                        StopMapping.map(stop, notes.at("stop")));
        };
    }

    private static TaskTemplate task(ContainerSpec container, Course course, Exposure exposure, Names names) {
        return new TaskTemplate(
                container,
                course.resources(),
                course.restart(),
                new TaskTemplate.Placement(exposure.onePerNode() ? 1 : 0),
                List.of(new TaskTemplate.NetworkAttachment(names.network(), List.of(names.alias()))));
    }

    private static NetworkSpec overlay(Names names, Ownership ownership) {
        return new NetworkSpec(names.network(), "overlay", ownership.ofShared());
    }
}
