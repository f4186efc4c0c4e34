package dev.catamaran.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.playground.machine.Engine;
import dev.catamaran.playground.machine.Image;
import dev.catamaran.playground.machine.Images;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KubernetesClusterIT {
    private static final int NODE_PORT = 30080;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final KubernetesSettings SETTINGS =
            KubernetesSettings.plain().withAuditLog().withNodePort(NODE_PORT);
    private static String image = "";

    private final String namespace = "harbour-" + UUID.randomUUID();

    private static KubernetesCluster cluster() {
        return Clusters.kubernetes(SETTINGS);
    }

    @BeforeAll
    static void loadWitness() {
        image = Images.find().name(Image.WITNESS);
        cluster().load(image);
    }

    @BeforeEach
    void createNamespace() {
        kubectl("create", "namespace", namespace);
        Poll.until(
                "service account",
                LIMIT,
                () -> cluster()
                        .kubectl("get", "serviceaccount", "default", "-n", namespace)
                        .ok());
    }

    @AfterEach
    void deleteNamespace() {
        kubectl("delete", "namespace", namespace);
    }

    @Test
    void shouldResolveAServiceByItsName() {
        // Given
        apply(DEPLOYMENT.formatted("emptyDir: {}"));
        // When
        var witness = readyWitness();
        // Then
        var address = kubectl("get", "service", "lighthouse", "-n", namespace, "-o", "jsonpath={.spec.clusterIP}");
        assertThat(witness.lookup("lighthouse").json())
                .singleElement()
                .satisfies(found -> assertThat(found.asText()).isEqualTo(address));
        assertThat(witness.fetch("http://lighthouse." + namespace + ".svc.cluster.local/healthz")
                        .body())
                .isEqualTo("ok\n");
        assertThat(witness.lookup("lighthouse.elsewhere.svc.cluster.local").status())
                .isEqualTo(404);
    }

    @Test
    void shouldKeepAClaimsDataWhenThePodIsReplaced() {
        // Given
        apply("""
                apiVersion: v1
                kind: PersistentVolumeClaim
                metadata: {name: log}
                spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 16Mi}}}
                """);
        apply(DEPLOYMENT.formatted("persistentVolumeClaim: {claimName: log}"));
        var witness = readyWitness();
        var before = witness.report().path("hostname").asText();
        witness.write("/data/entry", "high tide").json();
        // When
        kubectl("delete", "pod", "-n", namespace, "-l", "app=lighthouse");
        kubectl("rollout", "status", "deployment/lighthouse", "-n", namespace, "--timeout=60s");
        Poll.until("answer of the new pod", LIMIT, () -> !hostname(witness).matches("|" + before));
        // Then
        assertThat(witness.file("/data/entry").json().path("content").asText()).isEqualTo("high tide");
    }

    @Test
    void shouldLogEachRequestOnceInTheAuditLog() {
        // When
        kubectl("create", "configmap", "chart", "-n", namespace, "--from-literal=depth=7");
        // Then
        Poll.until("audit event", LIMIT, () -> creations("configmaps", "chart") > 0);
        assertThat(creations("configmaps", "chart")).isEqualTo(1);
        assertThat(creations("configmaps", "no-such-chart")).isZero();
    }

    @Test
    void shouldTellItsVersionAndItsDefaultStorage() {
        assertThat(cluster().version()).startsWith("v1.");
        assertThat(kubectl("get", "storageclass", "local-path", "-o", "jsonpath={.provisioner}"))
                .isEqualTo("rancher.io/local-path");
    }

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: lighthouse}
            spec:
              selector: {matchLabels: {app: lighthouse}}
              template:
                metadata: {labels: {app: lighthouse}}
                spec:
                  terminationGracePeriodSeconds: 1
                  containers:
                  - name: lighthouse
                    image: IMAGE
                    imagePullPolicy: Never
                    readinessProbe: {httpGet: {path: /healthz, port: 8080}, periodSeconds: 1}
                    volumeMounts: [{name: data, mountPath: /data}]
                  volumes:
                  - {name: data, %s}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: lighthouse}
            spec: {type: NodePort, selector: {app: lighthouse}, ports: [{port: 80, targetPort: 8080, nodePort: 30080}]}
            """;

    private void apply(String yaml) {
        var named = yaml.replace("IMAGE", image)
                .replaceAll("(metadata: \\{name: [a-z]+)}", "$1, namespace: " + namespace + "}");
        cluster().apply(named).text("kubectl apply");
    }

    private Witness readyWitness() {
        kubectl("rollout", "status", "deployment/lighthouse", "-n", namespace, "--timeout=60s");
        var witness = new Witness(Engine.published(cluster().port(NODE_PORT)));
        Poll.until("answer", LIMIT, () -> !hostname(witness).isEmpty());
        return witness;
    }

    /** Who answers; empty while nobody does. */
    private static String hostname(Witness witness) {
        try {
            return witness.report().path("hostname").asText();
        } catch (dev.catamaran.playground.machine.PlaygroundException e) {
            return "";
        }
    }

    private long creations(String resource, String name) {
        return cluster().auditLog().stream()
                .filter(line -> line.contains("\"verb\":\"create\"")
                        && line.contains("\"resource\":\"" + resource + "\",\"namespace\":\"" + namespace + "\"")
                        && line.contains("\"name\":\"" + name + "\""))
                .count();
    }

    private static String kubectl(String... arguments) {
        return cluster().kubectl(arguments).text("kubectl " + String.join(" ", arguments));
    }
}
