package dev.catamaran.kubernetes.mapping;

import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.Identity;
import dev.catamaran.model.section.File;
import dev.catamaran.plan.Hash;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapVolumeSource;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@link File}: one immutable ConfigMap whose name tells its content, so that another content replaces the replicas and
 * the old ones keep theirs; one mount per file, so that what else lies beside it in the image stays visible.
 */
final class FilesMapping {
    private FilesMapping() {}

    /** The files as a pod takes them; nothing at all without files. */
    record Mounted(List<VolumeMount> mounts, Optional<Volume> volume, Optional<ConfigMap> contents) {}

    static Mounted map(Identity workload, List<File> files, Notes notes) {
        if (files.isEmpty()) {
            return new Mounted(List.of(), Optional.empty(), Optional.empty());
        }
        var mounts = new ArrayList<VolumeMount>();
        var items = new ArrayList<KeyToPath>();
        var contents = new TreeMap<String, String>();
        for (var entry :
                files.stream().sorted(Comparator.comparing(File::mountPath)).toList()) {
            switch (entry) {
                case File(var mountPath, var content, var mode, var uid, var gid) -> {
                    var scope = notes.element(mountPath);
                    var key = Names.fileKey(mountPath);
                    contents.put(key, content);
                    items.add(item(key, mode.bits()));
                    mounts.add(mount(key, mountPath));
                    ownedByRoot(uid, "user", scope.at("uid"));
                    ownedByRoot(gid, "group", scope.at("gid"));
                }
            }
        }
        var configMap = configMap(workload, contents);
        return new Mounted(
                List.copyOf(mounts),
                Optional.of(volume(configMap.getMetadata().getName(), items)),
                Optional.of(configMap));
    }

    private static void ownedByRoot(int owner, String kind, Notes notes) {
        if (owner != 0) {
            notes.lost(ORCHESTRATOR, "a file of a ConfigMap belongs to " + kind + " 0");
        }
    }

    private static ConfigMap configMap(Identity workload, Map<String, String> contents) {
        var texts = new ArrayList<String>();
        contents.forEach((key, content) -> {
            texts.add(key);
            texts.add(content);
        });
        var hash = Hash.of("files", texts.toArray(String[]::new));
        var configMap = new ConfigMap();
        configMap.setMetadata(Labels.own(workload, Names.files(workload.name(), hash)));
        configMap.setData(contents);
        configMap.setImmutable(true);
        return configMap;
    }

    private static Volume volume(String configMap, List<KeyToPath> items) {
        var source = new ConfigMapVolumeSource();
        source.setName(configMap);
        source.setItems(items);
        var volume = new Volume();
        volume.setName(Names.filesVolume());
        volume.setConfigMap(source);
        return volume;
    }

    private static KeyToPath item(String key, int mode) {
        var item = new KeyToPath();
        item.setKey(key);
        item.setPath(key);
        item.setMode(mode);
        return item;
    }

    private static VolumeMount mount(String key, String mountPath) {
        var mount = VolumesMapping.mount(Names.filesVolume(), mountPath, true);
        mount.setSubPath(key);
        return mount;
    }
}
