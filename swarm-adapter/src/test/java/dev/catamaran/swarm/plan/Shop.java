package dev.catamaran.swarm.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.cluster.SwarmClusterSpec.RoutingMesh;
import dev.catamaran.model.Identity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.swarm.Recorded;
import dev.catamaran.swarm.Resident;
import dev.catamaran.swarm.mapping.ApiVersion;
import dev.catamaran.swarm.mapping.SwarmFacts;
import dev.catamaran.swarm.mapping.SwarmMapping;
import dev.catamaran.swarm.mapping.SwarmObjects;
import java.util.Map;
import java.util.TreeMap;

/** A workload with one file and one published port, and the Swarm that has it as it shall be. */
final class Shop {
    static final String CLUSTER = "c7";
    static final Identity WEB = new Identity("shop", "web", "uid-web");
    static final String NETWORK = "net1";

    private Shop() {}

    static SwarmObjects desired(String fields) {
        return desired("ahoy", fields);
    }

    static SwarmObjects desiredWithMotto(String motto) {
        return desired(motto, "");
    }

    private static SwarmObjects desired(String motto, String fields) {
        var workload = Resident.workload("""
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: web, namespace: shop, uid: uid-web}
                spec:
                  image: ship:1
                  files: [{mountPath: /etc/motto, content: %s}]
                  ports: [{name: http, containerPort: 80, publish: {ingress: {port: 8080}}}]
                  volumes: [{name: data, mountPath: /data, claim: {name: cargo, size: 1Mi}}]
                %s""".formatted(motto, fields.indent(2)));
        var facts = new SwarmFacts(ApiVersion.NEWEST, RoutingMesh.Available, true, CLUSTER);
        return SwarmMapping.map(workload, TargetMode.Run, facts).value();
    }

    /** A Swarm that has all of it. */
    static Recorded running(SwarmObjects desired) {
        return Recorded.EMPTY
                .withServices(service(desired))
                .withNetworks(network())
                .withConfigs(config(desired));
    }

    static ObjectNode service(SwarmObjects desired) {
        var configs = new TreeMap<String, String>();
        desired.configs().forEach(config -> configs.put(config.name(), "id-" + config.name()));
        var spec = new References(Map.of("shop_default", NETWORK), configs)
                .resolved(Stamps.stamped(desired.service(), WEB.uid()));
        var service = Recorded.json("{'ID': 's1', 'Version': {'Index': 41}}");
        service.set("Spec", spec);
        return service;
    }

    /** The service after a change from another form. */
    static ObjectNode changed(SwarmObjects desired, SwarmObjects before) {
        return service(desired).set("PreviousSpec", service(before).path("Spec"));
    }

    /** The service after the engine went back to this form, or on its way. */
    static ObjectNode rolledBack(String state, SwarmObjects to) {
        return service(to).set("UpdateStatus", Recorded.json("{'State': '" + state + "'}"));
    }

    /** A task that runs this form. */
    static ObjectNode task(SwarmObjects desired) {
        var task = Recorded.json("{'ServiceID': 's1', 'DesiredState': 'running', 'Status': {'State': 'running'}}");
        return task.set("Spec", service(desired).path("Spec").path("TaskTemplate"));
    }

    static ObjectNode network() {
        return Recorded.json("{'Id': 'net1', 'Name': 'shop_default', 'Labels': {"
                + "'catamaran.dev/cluster-id': 'c7', 'catamaran.dev/namespace': 'shop'}}");
    }

    static JsonNode config(SwarmObjects desired) {
        var spec = Stamps.stamped(desired.configs().getFirst(), WEB.uid());
        var config = Recorded.json("{}").put("ID", "id-" + spec.path("Name").asText());
        return config.set("Spec", spec);
    }
}
