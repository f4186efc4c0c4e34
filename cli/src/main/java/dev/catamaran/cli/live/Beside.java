package dev.catamaran.cli.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catamaran.cli.console.Failure;
import dev.catamaran.compare.Live;
import dev.catamaran.compare.LiveSide;
import dev.catamaran.compare.LiveSide.Seen;
import dev.catamaran.compare.LiveSide.Unseen;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Spec;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Targets.OnSwarm;
import dev.catamaran.model.Workload;
import dev.catamaran.observe.Hull;
import dev.catamaran.operator.ClusterFacts;
import dev.catamaran.operator.main.EngineSwarms;
import dev.catamaran.operator.swarm.SwarmDirectory;
import dev.catamaran.operator.swarm.Way;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Setting;
import dev.catamaran.parse.WorkloadParser;
import dev.catamaran.parse.Written;
import dev.catamaran.plan.Plan;
import dev.catamaran.plan.Step;
import dev.catamaran.swarm.engine.EngineException;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What both hulls really run of a workload in a cluster: mapped, read back and observed, side by side. */
public final class Beside implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Kubernetes kubernetes;
    private final SwarmDirectory swarms;

    /**
     * Reads with this client, which stays the caller's.
     *
     * @param operatorNamespace where the certificates of the Swarms are
     */
    public Beside(KubernetesClient client, String operatorNamespace) {
        this.kubernetes = new Kubernetes(client);
        this.swarms = new SwarmDirectory(client, new EngineSwarms(), operatorNamespace, () -> ClusterFacts.id(client));
    }

    /** One workload; what cannot be parsed or is not there is told. */
    public Live of(String namespace, String name) {
        var resource = kubernetes
                .find(namespace, name)
                .orElseThrow(() -> Failure.refused(
                        "%s/%s: no such workload in the cluster, and no file or folder %s here: ./catamaran status -A lists all"
                                .formatted(namespace, name, name)));
        JsonNode tree = JSON.valueToTree(resource);
        return switch (WorkloadParser.parse(tree, namespace, Setting.CLUSTER)) {
            case Parsed.Valid<Workload>(var workload) ->
                new Live(
                        workload.identity().toString(),
                        Written.of(Spec.class, tree.path("spec")),
                        Stream.of(onKubernetes(workload), onSwarm(workload))
                                .flatMap(Optional::stream)
                                .toList());
            case Parsed.Invalid<Workload>(var violations) ->
                throw Failure.refused(violations.stream()
                        .map(violation -> namespace + "/" + name + ": " + violation)
                        .toList());
        };
    }

    private Optional<LiveSide> onKubernetes(Workload workload) {
        return Optional.of(look(workload, HullName.Kubernetes, () -> side(kubernetes.hull(), workload)));
    }

    /** Without a Swarm named, nothing of Swarm is shown. */
    private Optional<LiveSide> onSwarm(Workload workload) {
        return workload.spec()
                .targets()
                .swarm()
                .flatMap(OnSwarm::cluster)
                .map(cluster -> look(workload, HullName.Swarm, () -> onSwarm(workload, cluster)));
    }

    private LiveSide onSwarm(Workload workload, String cluster) {
        return swarms.opened(cluster)
                .map(way -> switch (way) {
                    case Way.Open(var swarm) -> side(swarm.hull(), workload);
                    case Way.Closed(var _, var message) -> unseen(workload, HullName.Swarm, message);
                    case Way.Away(var message) -> unseen(workload, HullName.Swarm, message);
                })
                .orElseGet(() -> unseen(workload, HullName.Swarm, "there is no SwarmCluster " + cluster));
    }

    /** One hull that cannot be looked at does not hide the other. */
    private static LiveSide look(Workload workload, HullName hull, Supplier<LiveSide> side) {
        if (mode(workload, hull) == TargetMode.Disabled) {
            return unseen(workload, hull, "");
        }
        try {
            return side.get();
        } catch (UncheckedIOException away) {
            return unseen(workload, hull, Reasons.of(away));
        } catch (KubernetesClientException refused) {
            return unseen(workload, hull, Reasons.of(refused));
        } catch (EngineException refused) {
            return unseen(workload, hull, "the engine refuses: " + refused.getMessage());
        }
    }

    private static LiveSide unseen(Workload workload, HullName hull, String why) {
        return new Unseen(hull, mode(workload, hull), why);
    }

    private static <F, O, T> LiveSide side(Hull<F, O, T> hull, Workload workload) {
        var mode = mode(workload, hull.name());
        var mapped = hull.map(workload, mode == TargetMode.Standby ? mode : TargetMode.Run, hull.resolve(workload));
        return new Seen(
                hull.name(),
                mode,
                hull.observe(workload, mapped.value()),
                mapped.notes(),
                drift(hull.plan(workload, mapped.value())));
    }

    /** From the operator's place: Kubernetes is at hand. */
    private static TargetMode mode(Workload workload, HullName hull) {
        return workload.spec().targets().mode(hull, HullName.Kubernetes);
    }

    private static <T> List<String> drift(Plan<T> plan) {
        return plan.steps().stream()
                .flatMap(step -> switch (step) {
                    case Step.Keep<T> _ -> Stream.<String>empty();
                    case Step.Create<T>(var object, var _, var _) -> Stream.of(object + ": is missing");
                    case Step.Update<T>(var object, var _, var _, var changes) ->
                        Stream.of(object + ": " + changes.stream().collect(Collectors.joining("; ")));
                    case Step.Recreate<T>(var object, var _, var _, var reason) -> Stream.of(object + ": " + reason);
                    case Step.Delete<T>(var object, var _) -> Stream.of(object + ": is left over");
                    case Step.Refuse<T>(var object, var _, var message) -> Stream.of(object + ": " + message);
                })
                .toList();
    }

    @Override
    public void close() {
        swarms.close();
    }
}
