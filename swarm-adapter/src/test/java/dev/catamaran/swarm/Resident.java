package dev.catamaran.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.State;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Setting;
import dev.catamaran.parse.WorkloadParser;
import dev.catamaran.parse.document.DocumentReader;
import dev.catamaran.plan.Plan;
import dev.catamaran.swarm.engine.EngineCall;
import dev.catamaran.swarm.engine.EngineSettings;
import dev.catamaran.swarm.mapping.SwarmObjects;
import dev.catamaran.swarm.plan.SwarmObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** What the operator does with a Swarm, for tests: a connection whose requests are counted, and the steps in a row. */
public final class Resident implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<EngineCall> calls = new CopyOnWriteArrayList<>();
    private final SwarmConnection connection;

    /** A connection with these settings. */
    Resident(SwarmSettings settings) {
        connection = SwarmConnection.open(settings, calls::add);
    }

    /** A connection to a Swarm; endpoints before its own are tried first. */
    static Resident of(RealSwarm swarm, String clusterId, Duration keep, URI... before) {
        var endpoints =
                Stream.concat(Stream.of(before), Stream.of(swarm.endpoint())).toList();
        var engine =
                new EngineSettings(endpoints, Optional.of(swarm.tls()), Duration.ofSeconds(2), Duration.ofSeconds(5));
        return new Resident(new SwarmSettings(engine, clusterId, RoutingMesh.Missing, true, keep));
    }

    /** The workload of a document. */
    public static Workload workload(String yaml) {
        var document = valid(DocumentReader.read("test", yaml)).getFirst();
        return valid(WorkloadParser.parse(document.tree(), "default", Setting.CLUSTER));
    }

    private static <T> T valid(Parsed<T> parsed) {
        assertThat(parsed.wrong()).isEmpty();
        return ((Parsed.Valid<T>) parsed).value();
    }

    SwarmConnection connection() {
        return connection;
    }

    SwarmHull hull() {
        return connection.hull();
    }

    SwarmObjects desired(Workload workload) {
        return hull().map(workload, TargetMode.Run, hull().resolve(workload)).value();
    }

    Plan<SwarmObject> plan(Workload workload) {
        return hull().plan(workload, desired(workload));
    }

    Plan<SwarmObject> apply(Workload workload) {
        var plan = plan(workload);
        hull().execute(plan);
        return plan;
    }

    Observed observe(Workload workload) {
        return hull().observe(workload, desired(workload));
    }

    /** As the operator does: plan, execute, observe, again and again until it is as awaited. */
    Observed settle(Workload workload, State state) {
        return Awaitility.await(workload.identity() + " is " + state)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(
                        () -> {
                            connection.changed();
                            apply(workload);
                            return observe(workload);
                        },
                        observed -> observed.state() == state);
    }

    List<EngineCall> calls() {
        return List.copyOf(calls);
    }

    long writes() {
        return calls.stream().filter(EngineCall::writes).count();
    }

    void forgetCalls() {
        calls.clear();
    }

    @Override
    public void close() {
        connection.close();
    }
}
