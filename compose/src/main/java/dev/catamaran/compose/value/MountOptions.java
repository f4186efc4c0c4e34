package dev.catamaran.compose.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind the second colon of a mount.
 *
 * @param noCopy what the image holds at the target is not copied into an empty volume
 * @param propagation of mounts below the source, as {@code rslave}
 * @param selinux {@code z} for shared, {@code Z} for private
 * @param ignored options without an effect, {@code cached} and {@code delegated} among them
 */
public record MountOptions(
        boolean readOnly,
        boolean noCopy,
        Optional<String> propagation,
        Optional<String> selinux,
        List<String> ignored) {
    /** Nothing stands there. */
    static final MountOptions NONE = new MountOptions(false, false, Optional.empty(), Optional.empty(), List.of());

    /** Keeps a copy. */
    public MountOptions {
        ignored = List.copyOf(ignored);
    }

    /** Reads options between commas over these; of two that contradict each other the last one counts. */
    MountOptions and(String text) {
        var options = this;
        for (var option : text.split(",", -1)) {
            options = options.with(option);
        }
        return options;
    }

    private MountOptions with(String option) {
        return switch (option) {
            case "ro" -> new MountOptions(true, noCopy, propagation, selinux, ignored);
            case "rw" -> new MountOptions(false, noCopy, propagation, selinux, ignored);
            case "nocopy" -> new MountOptions(readOnly, true, propagation, selinux, ignored);
            case "z", "Z" -> new MountOptions(readOnly, noCopy, propagation, Optional.of(option), ignored);
            case "private", "rprivate", "shared", "rshared", "slave", "rslave" ->
                new MountOptions(readOnly, noCopy, Optional.of(option), selinux, ignored);
            default -> {
                var others = new ArrayList<>(ignored);
                others.add(option);
                yield new MountOptions(readOnly, noCopy, propagation, selinux, others);
            }
        };
    }
}
