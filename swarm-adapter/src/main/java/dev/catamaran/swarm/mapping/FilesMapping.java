package dev.catamaran.swarm.mapping;

import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.section.File;
import dev.catamaran.swarm.mapping.spec.ConfigReference;
import dev.catamaran.swarm.mapping.spec.ConfigReference.FileTarget;
import dev.catamaran.swarm.mapping.spec.ConfigSpec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/** One config per file, whose name holds a hash of the file: other content is another config and a rollout. */
final class FilesMapping {
    private static final String NOTHING = "\n";

    private FilesMapping() {}

    /** The configs, and where the container sees them. */
    record Contents(List<ConfigSpec> configs, List<ConfigReference> references) {}

    static Contents map(List<File> files, Names names, Ownership ownership, Notes notes) {
        var configs = new ArrayList<ConfigSpec>();
        var references = new ArrayList<ConfigReference>();
        for (var file : files) {
            switch (file) {
                case File(var mountPath, var content, var mode, var uid, var gid) -> {
                    var held = held(content, notes.element(mountPath).at("content"));
                    var name = names.config(mountPath, "", held);
                    configs.add(new ConfigSpec(name, ownership.ofConfig(), base64(held)));
                    references.add(new ConfigReference(
                            name,
                            "",
                            new FileTarget(mountPath, Integer.toString(uid), Integer.toString(gid), mode.bits())));
                }
            }
        }
        configs.sort(Comparator.comparing(ConfigSpec::name));
        references.sort(Comparator.comparing(reference -> reference.file().name()));
        return new Contents(List.copyOf(configs), List.copyOf(references));
    }

    private static String held(String content, Notes notes) {
        if (content.isEmpty()) {
            notes.approximate(ORCHESTRATOR, "an engine keeps no empty config: the file holds one line feed");
            return NOTHING;
        }
        return content;
    }

    private static String base64(String content) {
        return Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }
}
