package dev.catamaran.inside.seat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;
import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Identity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.playground.Output;
import dev.catamaran.playground.SwarmNodes;
import dev.catamaran.swarm.SwarmConnection;
import dev.catamaran.swarm.SwarmSettings;
import dev.catamaran.swarm.engine.EngineCall;
import dev.catamaran.swarm.engine.EngineClient;
import dev.catamaran.swarm.engine.EngineSettings;
import dev.catamaran.swarm.engine.TlsPem;
import dev.catamaran.swarm.mapping.Ownership;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A real Swarm of one node. */
public final class SwarmSeat implements Seat {
    private static final String OWNER = "inside-view";

    private final SwarmNodes swarm;
    private final EngineClient engine;
    private final SwarmConnection connection;
    private final RoutingMesh mesh;
    private final Map<String, Workload> workloads = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> specifications = new ConcurrentHashMap<>();

    public SwarmSeat(SwarmNodes swarm) {
        this.swarm = swarm;
        var tls = swarm.tls();
        var pem = new TlsPem(tls.ca(), tls.certificate(), tls.key());
        var settings = EngineSettings.of(swarm.endpoints(), Optional.of(pem));
        this.mesh = switch (swarm.routingMesh()) {
            case AVAILABLE -> RoutingMesh.Available;
            case MISSING -> RoutingMesh.Missing;
        };
        this.engine = EngineClient.open(settings, EngineCall.UNHEARD);
        this.connection = SwarmConnection.open(SwarmSettings.resident(settings, OWNER, mesh), EngineCall.UNHEARD);
    }

    @Override
    public String title() {
        return "Swarm " + swarm.version() + " (API " + swarm.apiVersion() + ")";
    }

    @Override
    public HullName hull() {
        return HullName.Swarm;
    }

    @Override
    public String skipped() {
        return switch (mesh) {
            case Available -> "";
            case Missing ->
                title() + ": ports of the routing mesh and virtual addresses, for this kernel has no IPVS;"
                        + " seen is how Catamaran does without them";
        };
    }

    @Override
    public List<Note> start(String name, JsonNode spec) {
        var workload = Specimens.workload(new Identity(NAMESPACE, name, "uid-of-" + name), spec);
        workloads.put(name, workload);
        specifications.put(name, spec);
        return execute(workload, TargetMode.Run);
    }

    private List<Note> execute(Workload workload, TargetMode mode) {
        var hull = connection.hull();
        var mapped = hull.map(workload, mode, hull.resolve(workload));
        hull.execute(hull.plan(workload, mapped.value()));
        return mapped.notes();
    }

    @Override
    public void stop(Workload workload) {
        execute(workload, TargetMode.Standby);
    }

    @Override
    public Workload workload(String name) {
        return Objects.requireNonNull(workloads.get(name), name);
    }

    @Override
    public JsonNode specification(String workload) {
        return Objects.requireNonNull(specifications.get(workload), workload);
    }

    @Override
    public List<Instance> instances(String workload) {
        var tasks = engine.tasks(Map.of(Ownership.NAMESPACE, NAMESPACE, Ownership.NAME, workload));
        return tasks.stream()
                .sorted(Comparator.comparing(task -> task.path("CreatedAt").asText()))
                .map(SwarmSeat::instance)
                .toList();
    }

    private static Instance instance(JsonNode task) {
        return new Instance(
                task.at("/Status/ContainerStatus/ContainerID").asText(),
                task.at("/Status/State").asText().equals("running"),
                0,
                task.at("/Status/Err").asText(),
                task);
    }

    @Override
    public Output execute(Instance instance, String... command) {
        var call = new ArrayList<>(List.of("exec", instance.id()));
        call.addAll(List.of(command));
        return swarm.first().docker(call.toArray(String[]::new));
    }

    @Override
    public String log(Instance instance, boolean follow) {
        return docker("logs", "--follow=" + follow, instance.id());
    }

    @Override
    public String nodeAddress() {
        return swarm.first().address();
    }

    @Override
    public JsonNode labels(Instance instance) {
        return Seat.json(docker("inspect", instance.id())).at("/0/Config/Labels");
    }

    /** A Swarm has none. */
    @Override
    public JsonNode annotations(Instance instance) {
        return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public JsonNode ports(String workload) {
        return Seat.json(docker("service", "inspect", service(workload))).at("/0/Endpoint/Spec/Ports");
    }

    /** A volume of the node. */
    public JsonNode volume(String name) {
        return Seat.json(docker("volume", "inspect", NAMESPACE + "_" + name)).path(0);
    }

    /** How many seconds the tests of a container's health took that failed, of the last five. */
    public List<Double> failedTests(Instance instance) {
        var lengths = new ArrayList<Double>();
        for (var test : Seat.json(docker("inspect", instance.id())).at("/0/State/Health/Log")) {
            if (test.path("ExitCode").asInt() != 0) {
                lengths.add(
                        Duration.between(time(test, "Start"), time(test, "End")).toMillis() / 1000.0);
            }
        }
        return lengths;
    }

    private static OffsetDateTime time(JsonNode test, String field) {
        return OffsetDateTime.parse(test.path(field).asText());
    }

    /** How far the engine's own update of the service is; empty before there was one. */
    public String rollout(String workload) {
        return Seat.json(docker("service", "inspect", service(workload)))
                .at("/0/UpdateStatus/State")
                .asText();
    }

    private static String service(String workload) {
        return NAMESPACE + "_" + workload;
    }

    private String docker(String... arguments) {
        return swarm.first().docker(arguments).text("docker " + String.join(" ", arguments));
    }

    /** Removes the services. */
    @Override
    public void close() {
        var services = workloads.keySet().stream().map(SwarmSeat::service);
        swarm.first().docker(Stream.concat(Stream.of("service", "rm"), services).toArray(String[]::new));
        connection.close();
        engine.close();
    }
}
