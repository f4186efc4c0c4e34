package dev.catamaran.swarm.observe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.catamaran.model.Identity;
import dev.catamaran.swarm.engine.EngineClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * The inventory of a running Swarm, shared by all workloads on it. Services and tasks are read anew every few
 * seconds at most, what seldom changes every minute; our own writes are put in at once. Something that has become old
 * meanwhile does no harm: an engine refuses a name that is taken and a version that is not the newest.
 */
public final class LiveInventory implements Inventory {
    private static final Duration SELDOM = Duration.ofMinutes(1);

    private final EngineClient engine;
    private final String clusterId;
    private final Cached<Services> services;
    private final Cached<Map<String, List<JsonNode>>> tasks;
    private final Cached<Map<String, JsonNode>> networks;
    private final Cached<Map<String, JsonNode>> configs;
    private final Cached<Map<String, String>> addresses;
    private Map<Identity, String> lastSeen = Map.of();

    /** An inventory whose services and tasks are kept for that long; the clock is {@code System::nanoTime}. */
    public LiveInventory(EngineClient engine, String clusterId, Duration keep, LongSupplier nanoClock) {
        this.engine = engine;
        this.clusterId = clusterId;
        services = new Cached<>(() -> Services.of(engine.services()), keep, nanoClock);
        tasks = new Cached<>(this::readTasks, keep, nanoClock);
        networks = new Cached<>(() -> byName(engine.networks(), LiveInventory::networkName), SELDOM, nanoClock);
        configs = new Cached<>(this::readConfigs, SELDOM, nanoClock);
        addresses = new Cached<>(() -> NodeAddresses.of(engine.nodes()), SELDOM, nanoClock);
    }

    @Override
    public Services services() {
        return services.get();
    }

    @Override
    public Map<String, List<JsonNode>> tasks() {
        return tasks.get();
    }

    @Override
    public Map<String, JsonNode> networks() {
        return networks.get();
    }

    @Override
    public Map<String, JsonNode> configs() {
        return configs.get();
    }

    @Override
    public Map<String, String> addresses() {
        return addresses.get();
    }

    /** A service was created or changed by us. */
    public void serviceWritten(String id, JsonNode spec) {
        services.written(known -> known.with(id, spec));
    }

    /** A service was removed by us, or found to be gone. */
    public void serviceRemoved(String id) {
        services.written(known -> known.without(id));
    }

    /** A network was created by us. */
    public void networkCreated(String id, JsonNode spec) {
        var network =
                spec.<com.fasterxml.jackson.databind.node.ObjectNode>deepCopy().put("Id", id);
        networks.written(known -> with(known, networkName(network), network));
    }

    /** A network was removed by us, or found to be gone. */
    public void networkRemoved(String name) {
        networks.written(known -> without(known, name));
    }

    /** A config was created by us. */
    public void configCreated(String id, JsonNode spec) {
        var config = JsonNodeFactory.instance.objectNode().put("ID", id);
        config.set("Spec", spec);
        configs.written(known -> with(known, configName(config), config));
    }

    /** A config was removed by us, or found to be gone. */
    public void configRemoved(String name) {
        configs.written(known -> without(known, name));
    }

    /** Forgets the networks: somebody else has written some. */
    public void forgetNetworks() {
        networks.forget();
    }

    /** Forgets all that was read: the next question asks the engine. */
    public void forget() {
        List.of(services, tasks, networks, configs, addresses).forEach(Cached::forget);
    }

    /**
     * Reads services and tasks anew, two requests whatever their number, and answers the workloads of ours whose
     * service or tasks are not as at the last call: changed by hand, removed, or come further. At the first call, all.
     */
    public synchronized List<Identity> changed() {
        var now = new TreeMap<Identity, String>(LiveInventory::compare);
        var byService = tasks.refresh();
        for (var service : services.refresh().all()) {
            Labels.workload(clusterId, service)
                    .ifPresent(workload -> now.put(workload, Fingerprint.of(service, byService)));
        }
        var changed = new ArrayList<Identity>();
        now.forEach((workload, fingerprint) -> {
            if (!fingerprint.equals(lastSeen.get(workload))) {
                changed.add(workload);
            }
        });
        lastSeen.keySet().stream().filter(gone -> !now.containsKey(gone)).forEach(changed::add);
        lastSeen = Collections.unmodifiableMap(now);
        return List.copyOf(changed);
    }

    private Map<String, List<JsonNode>> readTasks() {
        return engine.tasks(Labels.of(clusterId)).stream()
                .collect(Collectors.groupingBy(task -> task.path("ServiceID").asText()));
    }

    private Map<String, JsonNode> readConfigs() {
        return byName(engine.configs(Labels.of(clusterId)), LiveInventory::configName);
    }

    private static String networkName(JsonNode network) {
        return network.path("Name").asText();
    }

    private static String configName(JsonNode config) {
        return config.path("Spec").path("Name").asText();
    }

    private static Map<String, JsonNode> byName(List<JsonNode> objects, Function<JsonNode, String> name) {
        var byName = new TreeMap<String, JsonNode>();
        objects.forEach(object -> byName.put(name.apply(object), object));
        return Collections.unmodifiableMap(byName);
    }

    private static Map<String, JsonNode> with(Map<String, JsonNode> known, String name, JsonNode object) {
        var changed = new TreeMap<>(known);
        changed.put(name, object);
        return Collections.unmodifiableMap(changed);
    }

    private static Map<String, JsonNode> without(Map<String, JsonNode> known, String name) {
        var changed = new TreeMap<>(known);
        changed.remove(name);
        return Collections.unmodifiableMap(changed);
    }

    private static int compare(Identity one, Identity other) {
        var byName = one.toString().compareTo(other.toString());
        return byName != 0 ? byName : one.uid().compareTo(other.uid());
    }
}
