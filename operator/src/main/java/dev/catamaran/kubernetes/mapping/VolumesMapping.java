package dev.catamaran.kubernetes.mapping;

import static dev.catamaran.map.Cause.CHOICE;
import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.Identity;
import dev.catamaran.model.section.Volume;
import dev.catamaran.value.Bytes;
import dev.catamaran.value.FileMode;
import io.fabric8.kubernetes.api.model.EmptyDirVolumeSource;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimSpec;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimVolumeSource;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeResourceRequirements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** {@link Volume}: what is mounted, from where, and the claims that hold the data. */
final class VolumesMapping {
    /** What every folder in memory has here. */
    private static final FileMode OPEN = FileMode.parse("1777");

    private VolumesMapping() {}

    /** Mounts and volumes of the pod, by the volumes' names in order, and the claims by their own. */
    record Storage(
            List<VolumeMount> mounts,
            List<io.fabric8.kubernetes.api.model.Volume> volumes,
            List<PersistentVolumeClaim> own,
            List<PersistentVolumeClaim> shared) {}

    private static final String AGREE = "write the same in both volumes";

    static Storage map(Identity workload, List<Volume> volumes, Notes notes) {
        var mounts = new ArrayList<VolumeMount>();
        var sources = new ArrayList<io.fabric8.kubernetes.api.model.Volume>();
        var claims = new Claims(workload, new TreeMap<>(), new TreeMap<>());
        for (var entry :
                volumes.stream().sorted(Comparator.comparing(Volume::name)).toList()) {
            switch (entry) {
                case Volume(var name, var mountPath, var readOnly, var source) -> {
                    mounts.add(mount(name, mountPath, readOnly));
                    sources.add(source(name, source, claims, notes.element(name)));
                }
            }
        }
        return new Storage(
                List.copyOf(mounts),
                List.copyOf(sources),
                claims(claims.own(), name -> Labels.own(workload, name)),
                claims(claims.shared(), name -> Labels.shared(workload, name)));
    }

    private static io.fabric8.kubernetes.api.model.Volume source(
            String name, Volume.Source source, Claims claims, Notes notes) {
        return switch (source) {
            case Volume.Claim claim -> ofClaim(name, claims.ask(name, claim, notes.at("claim")));
            case Volume.Tmpfs(var size, var mode) -> inMemory(name, size, mode, notes.at("tmpfs"));
            case Volume.Scratch(var size) -> {
                var folder = new EmptyDirVolumeSource();
                size.map(VolumesMapping::quantity).ifPresent(folder::setSizeLimit);
                yield folder(name, folder);
            }
        };
    }

    /** The claims that the volumes ask for, by their names in order; filled while one workload is mapped. */
    private record Claims(
            Identity workload, SortedMap<String, Volume.Claim> own, SortedMap<String, Volume.Claim> shared) {
        String ask(String volume, Volume.Claim claim, Notes notes) {
            var name = claim.name().orElse(Names.claim(workload.name(), volume));
            var first = (claim.name().isPresent() ? shared : own).putIfAbsent(name, claim);
            if (first != null) {
                agree(claim, first, notes);
            }
            return name;
        }
    }

    private static List<PersistentVolumeClaim> claims(
            SortedMap<String, Volume.Claim> asked, Function<String, ObjectMeta> metadata) {
        return asked.entrySet().stream()
                .map(entry -> claim(metadata.apply(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** One claim that two volumes name is made as the first of them asks. */
    private static void agree(Volume.Claim asked, Volume.Claim first, Notes notes) {
        switch (asked) {
            case Volume.Claim(var name, var size, var storageClass, var accessMode) -> {
                if (!size.equals(first.size())) {
                    notes.at("size").lost(CHOICE, another(name, first.size()), AGREE);
                }
                if (storageClass.isPresent() && !storageClass.equals(first.storageClass())) {
                    notes.at("storageClass")
                            .lost(CHOICE, another(name, first.storageClass().orElse("the cluster's")), AGREE);
                }
                if (accessMode != first.accessMode()) {
                    notes.at("accessMode").lost(CHOICE, another(name, first.accessMode()), AGREE);
                }
            }
        }
    }

    private static String another(Optional<String> claim, Object asked) {
        return "another volume asks first for the claim " + claim.orElse("") + ", with " + asked;
    }

    private static PersistentVolumeClaim claim(ObjectMeta metadata, Volume.Claim asked) {
        return switch (asked) {
            case Volume.Claim(var _, var size, var storageClass, var accessMode) -> {
                var spec = new PersistentVolumeClaimSpec();
                spec.setAccessModes(List.of(accessMode.name()));
                storageClass.ifPresent(spec::setStorageClassName);
                var resources = new VolumeResourceRequirements();
                resources.setRequests(Map.of("storage", quantity(size)));
                spec.setResources(resources);
                var claim = new PersistentVolumeClaim();
                claim.setMetadata(metadata);
                claim.setSpec(spec);
                yield claim;
            }
        };
    }

    private static io.fabric8.kubernetes.api.model.Volume inMemory(
            String name, Bytes size, FileMode mode, Notes notes) {
        notes.at("size")
                .approximate(
                        ORCHESTRATOR,
                        "it outlives a restart of the container, and what it holds counts as memory of the replica");
        if (!mode.equals(OPEN)) {
            notes.at("mode").lost(ORCHESTRATOR, "a folder in memory is open to every user of the container");
        }
        var folder = new EmptyDirVolumeSource();
        folder.setMedium("Memory");
        folder.setSizeLimit(quantity(size));
        return folder(name, folder);
    }

    private static io.fabric8.kubernetes.api.model.Volume folder(String name, EmptyDirVolumeSource source) {
        var volume = new io.fabric8.kubernetes.api.model.Volume();
        volume.setName(name);
        volume.setEmptyDir(source);
        return volume;
    }

    private static io.fabric8.kubernetes.api.model.Volume ofClaim(String name, String claim) {
        var source = new PersistentVolumeClaimVolumeSource();
        source.setClaimName(claim);
        var volume = new io.fabric8.kubernetes.api.model.Volume();
        volume.setName(name);
        volume.setPersistentVolumeClaim(source);
        return volume;
    }

    /** A mount; {@code readOnly: false} is left out, as the API server leaves it out. */
    static VolumeMount mount(String volume, String mountPath, boolean readOnly) {
        var mount = new VolumeMount();
        mount.setName(volume);
        mount.setMountPath(mountPath);
        if (readOnly) {
            mount.setReadOnly(true);
        }
        return mount;
    }

    private static Quantity quantity(Bytes size) {
        return new Quantity(size.toString());
    }
}
