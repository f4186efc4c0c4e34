package dev.catamaran.inside;

import dev.catamaran.inside.seat.Instance;
import dev.catamaran.inside.seat.KubernetesSeat;
import dev.catamaran.inside.seat.SwarmSeat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Files and volumes. */
final class MountRows {
    private static final String MOTD = "/etc/inside/motd";
    private static final String HUNG = "/shared/hung";
    private static final String WHOLE = "9437184\n";
    private static final long DISK = 1L << 30;

    private MountRows() {}

    static List<Row> all() {
        return List.of(
                file("mountPath", MOTD, "path"),
                file("content", "ahoy\n", "content"),
                file("mode", "0404", "mode"),
                file("uid", "1234", "uid").kubernetes("0"),
                file("gid", "2345", "gid").kubernetes("0"),
                strict(
                        "memory].mountPath",
                        "/memory",
                        inside -> inside.mount("/memory").path("target").asText()),
                strict(
                        "memory].name",
                        "mounted",
                        inside -> inside.mount("/memory").isMissingNode() ? "not mounted" : "mounted"),
                strict("disk].readOnly", "read-only", MountRows::readOnly),
                strict(
                                "memory].tmpfs.mode",
                                "0775",
                                inside -> inside.file("/memory").path("mode").asText())
                        .kubernetes("1777"),
                Row.of("hung", "volumes[memory].tmpfs.size", "8388608 bytes, empty after a restart", MountRows::memory)
                        .kubernetes("8388608 bytes, kept by a restart"),
                Row.of("filler", "volumes[scratch].scratch.size", "who holds more is ended", MountRows::filled)
                        .swarm("holds 9437184 bytes"),
                claim("front", "shared", "name", "what another workload wrote", MountRows::shared)
                        .swarm("what another workload wrote"),
                claim("front", "shared", "size", "5Mi", MountRows::size).swarm("the disk's"),
                claim("front", "shared", "storageClass", "local-path", MountRows::storageClass)
                        .swarm("local"),
                claim("alone", "data", "accessMode", "1 of 2 replicas runs", MountRows::alone)
                        .swarm("2 of 2 replicas run"));
    }

    private static Row file(String field, String asked, String seen) {
        return Row.of(
                "strict",
                "files[" + MOTD + "]." + field,
                asked,
                inside -> inside.file(MOTD).path(seen).asText());
    }

    private static Row strict(String path, String asked, Function<Inside, String> look) {
        return Row.of("strict", "volumes[" + path, asked, look);
    }

    private static Row claim(
            String workload, String volume, String field, String asked, Function<Inside, String> look) {
        return Row.of(workload, "volumes[" + volume + "].claim." + field, asked, look);
    }

    private static String readOnly(Inside inside) {
        var options = inside.mount("/disk").path("options");
        return StreamSupport.stream(options.spliterator(), false)
                        .anyMatch(option -> option.asText().equals("ro"))
                ? "read-only"
                : "writable";
    }

    /** The check of {@code hung} writes into the claim and into the memory; the claim tells of the restart. */
    private static String memory(Inside inside) {
        inside.of("front").prints(text -> Pings.read(text).generations() > 1, "cat", HUNG);
        var pings = Pings.read(inside.prints(text -> !text.isEmpty(), "cat", "/memory/hung"));
        return inside.mount("/memory").path("size").asText() + " bytes, "
                + (pings.generations() > 1 ? "kept by a restart" : "empty after a restart");
    }

    private static String shared(Inside inside) {
        return inside.prints(text -> !text.isEmpty(), "cat", HUNG).isEmpty()
                ? "nothing"
                : "what another workload wrote";
    }

    /** The kubelet looks at disks every now and then only; an engine never does. */
    private static String filled(Inside inside) {
        var patient = switch (inside.seat()) {
            case KubernetesSeat _ -> true;
            case SwarmSeat _ -> false;
        };
        var ended = inside.replicas(
                "9 MiB in 1 MiB",
                all -> all.stream().anyMatch(one -> evicted(one) || (!patient && one.running() && one.settled())));
        return ended.stream().anyMatch(MountRows::evicted)
                ? "who holds more is ended"
                : "holds "
                        + inside.prints(WHOLE::equals, "stat", "-c", "%s", "/scratch/fill")
                                .strip()
                        + " bytes";
    }

    private static boolean evicted(Instance instance) {
        return instance.trouble().contains("Evicted");
    }

    private static String size(Inside inside) {
        return switch (inside.seat()) {
            case KubernetesSeat seat ->
                seat.claim("inside-shared").at("/status/capacity/storage").asText();
            case SwarmSeat _ -> {
                var size = inside.mount("/shared").path("size").asLong();
                yield size > DISK ? "the disk's" : size + " bytes";
            }
        };
    }

    private static String storageClass(Inside inside) {
        return switch (inside.seat()) {
            case KubernetesSeat seat ->
                seat.claim("inside-shared").at("/spec/storageClassName").asText();
            case SwarmSeat seat -> seat.volume("inside-shared").path("Driver").asText();
        };
    }

    private static String alone(Inside inside) {
        var settled = inside.replicas(
                "2 or 1 that waits",
                all -> all.size() == 2
                        && all.stream()
                                .allMatch(one -> one.running() || !one.trouble().isEmpty())
                        && all.stream().anyMatch(Instance::running));
        var running = settled.stream().filter(Instance::running).count();
        return running == 1 ? "1 of 2 replicas runs" : running + " of 2 replicas run";
    }
}
