package dev.catamaran.compose.rule;

import dev.catamaran.compose.model.section.Mount;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Mounts: each path in the container once, and a bind mount has a source. */
final class MountRules {
    private MountRules() {}

    static void check(Subject subject) {
        var taken = new HashMap<String, String>();
        var tmpfs = subject.service().storage().tmpfs();
        for (var i = 0; i < tmpfs.size(); i++) {
            var leaf = tmpfs.get(i);
            once(taken, leaf.value().split(":", -1)[0], "tmpfs[" + i + "]")
                    .forEach((key, other) -> subject.invalid(
                            leaf.origin(), key, "has the path of " + other, "mount one of them elsewhere"));
        }
        var mounts = subject.service().storage().volumes();
        for (var i = 0; i < mounts.size(); i++) {
            var place = mounts.get(i).place();
            once(taken, place.target().value(), "volumes[" + i + "]")
                    .forEach((key, other) -> subject.invalid(
                            place.target().origin(), key, "has the path of " + other, "mount one of them elsewhere"));
            if (mounts.get(i) instanceof Mount.Bind && place.source().isEmpty()) {
                subject.invalid(place.target().origin(), "volumes[" + i + "]", "has no source", "write source:");
            }
        }
    }

    /** The key, and the one that has its path already; empty if none has. */
    private static Map<String, String> once(Map<String, String> taken, String path, String key) {
        return Optional.ofNullable(taken.putIfAbsent(path, key))
                .map(other -> Map.of(key, other))
                .orElse(Map.of());
    }
}
