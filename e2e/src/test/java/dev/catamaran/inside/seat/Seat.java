package dev.catamaran.inside.seat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import dev.catamaran.model.Workload;
import dev.catamaran.playground.Output;
import java.util.List;

/** A real orchestrator from which containers are looked into. */
public sealed interface Seat extends AutoCloseable permits KubernetesSeat, SwarmSeat {
    /** The namespace of everything here. */
    String NAMESPACE = "inside";

    /** Reads what commands print. */
    JsonMapper JSON = new JsonMapper();

    /** The column's head, with the version. */
    String title();

    HullName hull();

    /** What cannot be seen on this machine, and why; empty when all can. */
    String skipped();

    /** Map, plan and execute through the hull, for the first time or with a change; answers the mapping's notes. */
    List<Note> start(String name, JsonNode spec);

    /** No replicas any more, by the hull's Standby. */
    void stop(Workload workload);

    /** The workload that was started under the name. */
    Workload workload(String name);

    /** What it was started with. */
    JsonNode specification(String workload);

    /** The replicas that there are and were, the oldest first. */
    List<Instance> instances(String workload);

    Output execute(Instance instance, String... command);

    /** What the container wrote; when following, until it ends. */
    String log(Instance instance, boolean follow);

    /** The node's address, as containers reach it. */
    String nodeAddress();

    /** Labels that the orchestrator keeps at the replica. */
    JsonNode labels(Instance instance);

    /** Annotations that it keeps there. */
    JsonNode annotations(Instance instance);

    /** The ports of the workload's service for those who ask by name, each with name and protocol. */
    JsonNode ports(String workload);

    @Override
    void close();

    /** JSON out of a command's output. */
    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + text, e);
        }
    }
}
