package dev.catamaran.kubernetes.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.map.Mapped;
import dev.catamaran.map.Note;
import dev.catamaran.model.Identity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Setting;
import dev.catamaran.parse.WorkloadParser;
import dev.catamaran.parse.document.DocumentReader;
import dev.catamaran.parse.document.Yaml;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.List;

/** The workload {@code fair/kiosk} with a spec of a test's own, and its mapping as YAML. */
record Kiosk(Mapped<KubernetesObjects> mapped) {
    private static final KubernetesSerialization JSON = new KubernetesSerialization();
    private static final Identity IDENTITY = new Identity("fair", "kiosk", "uid-of-the-kiosk");

    /** Maps a spec, whose image is given, as it serves on the assumed cluster. */
    static Kiosk of(String spec) {
        return of(spec, TargetMode.Run, KubernetesFacts.assumed());
    }

    static Kiosk of(String spec, TargetMode target, KubernetesFacts facts) {
        return new Kiosk(KubernetesMapping.map(workload(spec), target, facts));
    }

    private static Workload workload(String spec) {
        var documents = valid(DocumentReader.read("kiosk.yaml", spec));
        var tree = (ObjectNode) documents.getFirst().tree();
        if (!tree.has("image")) {
            tree.put("image", "registry.example/kiosk:2.1");
        }
        return valid(WorkloadParser.parse(IDENTITY, tree, Setting.CLUSTER));
    }

    private static <T> T valid(Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Valid<T>(var value) -> value;
            case Parsed.Invalid<T>(var violations) -> throw new IllegalArgumentException(violations.toString());
        };
    }

    KubernetesObjects objects() {
        return mapped.value();
    }

    PodSpec pod() {
        return objects().own().deployment().getSpec().getTemplate().getSpec();
    }

    Container container() {
        return pod().getContainers().getFirst();
    }

    /** The notes of a section, a line each without the reason: {@code path grade cause}. */
    List<String> notes(String section) {
        return mapped.notes().stream()
                .filter(note -> note.path().startsWith("spec." + section))
                .map(Kiosk::line)
                .toList();
    }

    /** All that is said of a path. */
    String reason(String path) {
        return String.join(
                "; ",
                mapped.notes().stream()
                        .filter(note -> note.path().equals("spec." + path))
                        .map(Note::reason)
                        .toList());
    }

    private static String line(Note note) {
        return note.path().substring("spec.".length()) + " " + note.fidelity() + " " + note.cause();
    }

    /** An object as sorted YAML. */
    static String yaml(Object object) {
        return Yaml.write(JSON.convertValue(object, JsonNode.class));
    }
}
