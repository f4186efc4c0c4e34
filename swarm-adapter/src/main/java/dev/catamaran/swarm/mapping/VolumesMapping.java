package dev.catamaran.swarm.mapping;

import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Volume;
import dev.catamaran.model.section.Volume.Claim;
import dev.catamaran.model.section.Volume.Scratch;
import dev.catamaran.model.section.Volume.Tmpfs;
import dev.catamaran.swarm.mapping.spec.Mount;
import dev.catamaran.swarm.mapping.spec.Mount.DriverConfig;
import dev.catamaran.swarm.mapping.spec.Mount.ScratchMount;
import dev.catamaran.swarm.mapping.spec.Mount.ScratchOptions;
import dev.catamaran.swarm.mapping.spec.Mount.TmpfsMount;
import dev.catamaran.swarm.mapping.spec.Mount.TmpfsOptions;
import dev.catamaran.swarm.mapping.spec.Mount.VolumeMount;
import dev.catamaran.swarm.mapping.spec.Mount.VolumeOptions;
import dev.catamaran.value.Bytes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Mounts. The volumes themselves are made by each node, empty, with the driver {@code local}. */
final class VolumesMapping {
    /** Anybody's, as an emptyDir is. */
    private static final int OPEN = 0777;

    private VolumesMapping() {}

    static List<Mount> map(List<Volume> volumes, Names names, Ownership ownership, Notes notes) {
        var mounts = new ArrayList<Mount>();
        for (var volume : volumes) {
            mounts.add(mount(volume, names, ownership, notes.element(volume.name())));
        }
        mounts.sort(Comparator.comparing(Mount::target));
        return List.copyOf(mounts);
    }

    private static Mount mount(Volume volume, Names names, Ownership ownership, Notes notes) {
        return switch (volume) {
            case Volume(var name, var mountPath, var readOnly, var source) -> {
                var target = Templates.literal(mountPath);
                yield switch (source) {
                    case Claim claim ->
                        new VolumeMount(
                                source(claim, name, names, notes.at("claim")),
                                target,
                                readOnly,
                                new VolumeOptions(true, ownership.ofShared(), new DriverConfig("local")));
                    case Tmpfs tmpfs -> new TmpfsMount(target, readOnly, options(tmpfs, notes.at("tmpfs")));
                    case Scratch(var size) -> scratch(size, target, readOnly, notes.at("scratch.size"));
                };
            }
        };
    }

    private static String source(Claim claim, String volume, Names names, Notes notes) {
        return switch (claim) {
            case Claim(var name, var size, var storageClass, var accessMode) -> {
                notes.approximate(
                        ORCHESTRATOR, "a volume of one node: a replica on another node finds another, empty one");
                notes.at("size").lost(ORCHESTRATOR, "a local volume takes what the node's disk has: not " + size);
                if (storageClass.isPresent()) {
                    notes.at("storageClass").lost(ORCHESTRATOR, "every volume is a folder on its node's disk");
                }
                switch (accessMode) {
                    case ReadWriteOnce -> {}
                    case ReadWriteOncePod ->
                        notes.at("accessMode").lost(ORCHESTRATOR, "replicas on one node share its volume");
                    case ReadOnlyMany, ReadWriteMany ->
                        notes.at("accessMode")
                                .lost(ORCHESTRATOR, "nodes do not share it: each has a volume of its own");
                }
                yield name.map(names::claim).orElseGet(() -> names.claimOf(volume));
            }
        };
    }

    private static TmpfsOptions options(Tmpfs tmpfs, Notes notes) {
        return switch (tmpfs) {
            case Tmpfs(var size, var mode) -> {
                if (mode.bits() == 0) {
                    notes.at("mode").weakened(ORCHESTRATOR, "an engine takes 0000 for none and gives 1777");
                }
                yield new TmpfsOptions(size.count(), mode.bits());
            }
        };
    }

    /** An engine refuses a nameless volume that is read-only; an empty folder that stays so needs no disk anyway. */
    private static Mount scratch(Optional<Bytes> size, String target, boolean readOnly, Notes notes) {
        if (size.isPresent()) {
            notes.lost(
                    ORCHESTRATOR,
                    readOnly
                            ? "nobody can write into the folder"
                            : "a local volume takes what the node's disk has: not " + size.get());
        }
        return readOnly
                ? new TmpfsMount(target, true, new TmpfsOptions(0, OPEN))
                : new ScratchMount(target, new ScratchOptions(true));
    }
}
