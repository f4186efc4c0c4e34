package dev.catamaran.model;

import dev.catamaran.model.section.File;
import dev.catamaran.model.section.Port;
import dev.catamaran.model.section.Update.Order;
import dev.catamaran.model.section.Volume;
import dev.catamaran.shape.About;
import dev.catamaran.shape.Size;
import java.util.List;

/** What reaches the container from outside it: ports, volumes and files. */
public record Attachments(
        @About("The ports it listens on. Each is reachable by the workload's name inside the namespace.")
        @Size(max = 64)
        List<Port> ports,

        @About("Storage that is mounted into it.") @Size(max = 32)
        List<Volume> volumes,

        @About("Files that are mounted into it. A change of content replaces the replicas on both hulls.")
        @Size(max = 64)
        List<File> files) {
    /**
     * Whether a replica holds something that its successor cannot have beside it: a claim that one node or one replica
     * writes, or a port of its node. Such replicas are replaced {@link Order#StopFirst}.
     */
    public boolean exclusive() {
        return ports.stream().anyMatch(Attachments::ofNode) || volumes.stream().anyMatch(Attachments::ofOne);
    }

    private static boolean ofNode(Port port) {
        return port.publish().isPresent() && port.publish().get().publication() instanceof Port.Host;
    }

    private static boolean ofOne(Volume volume) {
        return volume.source() instanceof Volume.Claim claim
                && switch (claim.accessMode()) {
                    case ReadWriteOnce, ReadWriteOncePod -> true;
                    case ReadOnlyMany, ReadWriteMany -> false;
                };
    }
}
