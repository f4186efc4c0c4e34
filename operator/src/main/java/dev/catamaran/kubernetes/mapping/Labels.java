package dev.catamaran.kubernetes.mapping;

import dev.catamaran.model.Identity;
import dev.catamaran.value.ImageReference;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The labels of children ({@code resource.md} §17) and the form that a label has on Kubernetes. */
public final class Labels {
    /** On each child: the workload that it belongs to. Also the whole of every selector, so that it is stable. */
    public static final String WORKLOAD = "catamaran.dev/workload";
    /** On each child, shared ones too: by whom it is managed. */
    public static final String MANAGED_BY = "app.kubernetes.io/managed-by";
    /** What the workload belongs to, where its user says so among its labels: then on each child of its own. */
    public static final String PART_OF = "app.kubernetes.io/part-of";
    /** The value of {@link #MANAGED_BY}. */
    public static final String CATAMARAN = "catamaran";

    private static final Pattern VALUE = Pattern.compile("([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?");

    private Labels() {}

    /** What selects a workload's pods: never a label of the user's, which may change. */
    public static Map<String, String> selector(Identity workload) {
        return Map.of(WORKLOAD, workload.name());
    }

    /** The labels of all children that are the workload's own. */
    static Map<String, String> of(Identity workload) {
        var labels = new TreeMap<String, String>();
        labels.put("app.kubernetes.io/name", workload.name());
        labels.put("app.kubernetes.io/instance", workload.name());
        labels.put(MANAGED_BY, CATAMARAN);
        labels.put(WORKLOAD, workload.name());
        return labels;
    }

    /** Name, namespace and labels of a child of the workload's own. */
    static ObjectMeta own(Identity workload, String name) {
        return metadata(workload, name, of(workload));
    }

    /** The same with the version that runs: the image's tag, where a label can hold it. */
    static ObjectMeta top(Identity workload, String name, ImageReference image) {
        var labels = of(workload);
        image.tag().filter(Labels::holdsValue).ifPresent(tag -> labels.put("app.kubernetes.io/version", tag));
        return metadata(workload, name, labels);
    }

    /** Name, namespace and labels of an object that other workloads may name too. */
    static ObjectMeta shared(Identity workload, String name) {
        return metadata(workload, name, Map.of(MANAGED_BY, CATAMARAN));
    }

    private static ObjectMeta metadata(Identity workload, String name, Map<String, String> labels) {
        var metadata = new ObjectMeta();
        metadata.setNamespace(workload.namespace());
        metadata.setName(name);
        metadata.setLabels(labels);
        return metadata;
    }

    /** Whether a label can have that value. */
    static boolean holdsValue(String value) {
        return VALUE.matcher(value).matches();
    }
}
