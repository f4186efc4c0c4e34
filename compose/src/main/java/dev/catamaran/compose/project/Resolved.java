package dev.catamaran.compose.project;

import dev.catamaran.compose.tree.Mapping;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * A project whose files are all followed.
 *
 * @param directory absolute: where its relative paths began
 * @param tree long syntax, absolute paths, its name, active services only
 * @param inactive the other services with their profiles
 */
public record Resolved(Path directory, Mapping tree, SequencedMap<String, List<String>> inactive) {
    /** Keeps a copy. */
    public Resolved {
        inactive = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inactive));
    }
}
