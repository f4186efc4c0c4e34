package dev.catamaran.compose.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table by path, one level at a time: what is said of a key, and the level below it. {@code *} is any key.
 *
 * @param said empty for a key like any other
 */
record Level<T>(Optional<T> said, Map<String, Level<T>> below) {
    private static final String ANY = "*";

    /** The top level of a table. */
    static <T> Level<T> of(Map<String, T> table) {
        var top = new Level<T>(Optional.empty(), Map.of());
        for (var row : table.entrySet()) {
            top = top.with(Arrays.asList(row.getKey().split("\\.")), row.getValue());
        }
        return top;
    }

    /** The level of a key of this one. */
    Level<T> at(String key) {
        var named = below.getOrDefault(key, below.get(ANY));
        return named == null ? new Level<>(Optional.empty(), Map.of()) : named;
    }

    private Level<T> with(List<String> path, T value) {
        if (path.isEmpty()) {
            return new Level<>(Optional.of(value), below);
        }
        var changed = new HashMap<>(below);
        var next = changed.getOrDefault(path.getFirst(), new Level<>(Optional.empty(), Map.of()));
        changed.put(path.getFirst(), next.with(path.subList(1, path.size()), value));
        return new Level<>(said, Map.copyOf(changed));
    }
}
