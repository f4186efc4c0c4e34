package dev.catamaran.parse.advice;

import dev.catamaran.shape.Paths;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Words of Compose files and of Kubernetes for what has another name here, by the place where they are written. */
final class Synonyms {
    /** Owner, words, targets; a target lies below its owner unless it begins with {@code spec.} */
    private static final String TABLE = """
            spec | environment env_file envFrom | env
            spec | template pod containers services initContainers | image env ports volumes
            spec | livenessProbe readinessProbe startupProbe probe | healthcheck
            spec | deploy | replicas resources update restart
            spec | strategy update_config rollingUpdate | update
            spec | rollback_config progressDeadlineSeconds | update.failureAction
            spec | minReadySeconds | update.delay
            spec | restart_policy | restart
            spec | scale instances | replicas
            spec | entrypoint | command
            spec | arguments cmd | args
            spec | volumeMounts mounts volumeClaimTemplates storage | volumes
            spec | tmpfs | volumes[].tmpfs
            spec | configs configMaps configMap | files
            spec | securityContext podSecurityContext security_opt | security
            spec | cap_add capabilities | security.capabilities.add
            spec | cap_drop | security.capabilities.drop
            spec | read_only readOnlyRootFilesystem | security.readOnlyRootFilesystem
            spec | user runAsUser | security.user
            spec | group runAsGroup | security.group
            spec | stop_grace_period terminationGracePeriodSeconds gracePeriod | stop.gracePeriod
            spec | stop_signal | stop.signal
            spec | pull_policy | imagePullPolicy
            spec | expose containerPort service | ports
            spec | publish ingress hostPort | ports[].publish
            spec | limits | resources.limits
            spec | requests reservations | resources.reservations
            spec | cpus cpu | resources.limits.cpu
            spec | mem_limit memory | resources.limits.memory
            spec | mem_reservation | resources.reservations.memory
            spec | pids_limit pids | resources.limits.pids
            spec | swarm kubernetes | targets
            spec.env[] | key | name
            spec.ports[] | target port targetPort | containerPort
            spec.ports[] | published nodePort ingress | publish.ingress.port
            spec.ports[] | hostPort | publish.host.port
            spec.ports[] | hostIP host_ip host | publish.host.hostIP
            spec.ports[] | mode | publish
            spec.ports[].publish | port published nodePort | ingress.port
            spec.ports[].publish | mode | ingress host
            spec.ports[].publish | hostIP host_ip | host.hostIP
            spec.volumes[] | target path | mountPath
            spec.volumes[] | source claimName | claim.name
            spec.volumes[] | type | claim tmpfs scratch
            spec.volumes[] | persistentVolumeClaim pvc volume | claim
            spec.volumes[] | size storage | claim.size
            spec.volumes[] | storageClass storageClassName | claim.storageClass
            spec.volumes[] | accessMode accessModes | claim.accessMode
            spec.volumes[] | emptyDir | scratch tmpfs
            spec.volumes[] | configMap content | spec.files
            spec.volumes[].claim | storage capacity resources sizeLimit | size
            spec.volumes[].claim | storageClassName class | storageClass
            spec.volumes[].claim | accessModes mode | accessMode
            spec.volumes[].claim | claimName source | name
            spec.volumes[].tmpfs | sizeLimit | size
            spec.volumes[].tmpfs | defaultMode | mode
            spec.volumes[].scratch | sizeLimit | size
            spec.files[] | path target name | mountPath
            spec.files[] | data text | content
            spec.files[] | defaultMode permissions | mode
            spec.healthcheck | test | exec shell http tcp
            spec.healthcheck | command cmd | exec.command shell.command
            spec.healthcheck | httpGet url path | http
            spec.healthcheck | tcpSocket port | tcp
            spec.healthcheck | periodSeconds period | interval
            spec.healthcheck | timeoutSeconds | timeout
            spec.healthcheck | failureThreshold | retries
            spec.healthcheck | initialDelaySeconds | startPeriod
            spec.healthcheck.http | httpHeaders | headers
            spec.healthcheck.exec | cmd test args | command
            spec.healthcheck.shell | cmd test | command
            spec.resources | requests | reservations
            spec.resources | cpu cpus | limits.cpu
            spec.resources | memory mem | limits.memory
            spec.resources | pids | limits.pids
            spec.resources.limits | cores | cpu
            spec.resources.limits | mem | memory
            spec.resources.reservations | cores | cpu
            spec.resources.reservations | mem | memory
            spec.update | rollingUpdate maxUnavailable | parallelism
            spec.update | maxSurge type strategy | order
            spec.restart | policy | condition
            spec.restart | backoff | delay
            spec.stop | timeout terminationGracePeriodSeconds | gracePeriod
            spec.security | runAsUser | user
            spec.security | runAsGroup | group
            spec.security | cap_add add | capabilities.add
            spec.security | cap_drop drop | capabilities.drop
            spec.security | allowPrivilegeEscalation | noNewPrivileges
            spec.security | read_only | readOnlyRootFilesystem
            spec.security | seccompProfile | seccomp
            spec.targets | docker | swarm
            spec.targets | k8s | kubernetes
            """;

    private static final Map<String, List<String>> TARGETS = table();

    private Synonyms() {}

    /**
     * The paths of the fields that a word stands for, in the order to name them; empty where it stands for none.
     *
     * @param owner the path of what holds it, with {@code []} for elements
     * @param paths the fields that there are: the table is of a ContainerWorkload, and fits no other kind
     */
    static List<String> of(String owner, String word, Paths paths) {
        return TARGETS.getOrDefault(key(owner, word), List.of()).stream()
                .filter(paths::knows)
                .toList();
    }

    /** Every owner with a word, as {@code spec.ports[].target}, and its targets: for tests. */
    static Map<String, List<String>> all() {
        return TARGETS;
    }

    private static Map<String, List<String>> table() {
        var targets = new HashMap<String, List<String>>();
        TABLE.lines().map(line -> line.split(" \\| ")).forEach(line -> {
            var paths = Stream.of(line[2].split(" "))
                    .map(target -> target.startsWith("spec.") ? target : line[0] + "." + target)
                    .toList();
            Stream.of(line[1].split(" ")).forEach(word -> targets.put(key(line[0], word), paths));
        });
        return Map.copyOf(targets);
    }

    /** {@code stop_grace_period} and {@code stopGracePeriod} are one word. */
    private static String key(String owner, String word) {
        return owner + "." + word.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }
}
