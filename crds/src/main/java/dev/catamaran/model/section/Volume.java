package dev.catamaran.model.section;

import dev.catamaran.shape.About;
import dev.catamaran.shape.Derived;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Key;
import dev.catamaran.shape.Matches;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Size;
import dev.catamaran.shape.Standard;
import dev.catamaran.value.Bytes;
import dev.catamaran.value.FileMode;
import java.util.Optional;

/** One volume and where it is mounted ({@code resource.md} §6). */
public record Volume(
        @About("The volume's name, unique in the workload.") @Key @Size(min = 1, max = 30) @Matches(Grammar.LABEL)
        String name,

        @About("Where it is mounted; no other mount has this path.")
        @Size(min = 1, max = 512)
        @Matches(Grammar.ABSOLUTE_PATH)
        String mountPath,

        @About("Whether the container may only read it.") @Standard("false")
        boolean readOnly,

        Source source) {

    /** What is mounted. */
    public sealed interface Source {}

    /** Storage that outlives the workload. */
    @About("Storage that outlives the replicas and, unless said otherwise, the workload: it is never deleted.")
    public record Claim(
            @About("The claim's name in the namespace. Workloads that write the same name share it.")
            @Derived("<workload>--<volume>")
            @Size(min = 1, max = 63)
            @Matches(Grammar.LABEL)
            Optional<String> name,

            @About("How much is asked for. It can grow where the class allows it, never shrink.")
            @Range(min = "1", max = "8191Pi")
            Bytes size,

            @About("The storage class.")
            @Derived("the cluster's default")
            @Size(min = 1, max = 253)
            @Matches(Grammar.REFERENCE)
            Optional<String> storageClass,

            @About("Who may mount it at a time.") @Standard("ReadWriteOnce")
            AccessMode accessMode)
            implements Source {}

    /** Memory that is seen as a folder. */
    @About("Memory seen as a folder; gone with the replica.")
    public record Tmpfs(
            @About("How much it may hold.") @Range(min = "1", max = "8191Pi")
            Bytes size,

            @About("The permission bits of the folder.") @Standard("1777")
            FileMode mode)
            implements Source {}

    /** An empty folder on the node's disk. */
    @About("An empty folder on the node's disk; gone with the replica.")
    public record Scratch(
            @About("How much it may hold. Absent: what the disk has.") @Range(min = "1", max = "8191Pi")
            Optional<Bytes> size)
            implements Source {}

    /** Who may mount a claim. */
    public enum AccessMode {
        /** One node reads and writes. */
        ReadWriteOnce,
        /** One replica reads and writes. */
        ReadWriteOncePod,
        /** Every node reads. */
        ReadOnlyMany,
        /** Every node reads and writes. */
        ReadWriteMany
    }
}
