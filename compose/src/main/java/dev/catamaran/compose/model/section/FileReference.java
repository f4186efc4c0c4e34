package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shown;
import dev.catamaran.compose.model.unit.FileMode;
import dev.catamaran.compose.tree.Origin;
import java.util.Optional;

/**
 * A config or secret, mounted into the containers (Compose specification, "configs", "secrets").
 *
 * @param source the key of the config or secret
 * @param target the path in the container
 * @param uid the owner
 * @param gid the owning group
 * @param origin where it is written
 */
public record FileReference(
        Optional<Leaf<String>> source,
        Optional<Leaf<String>> target,
        Optional<Leaf<String>> uid,
        Optional<Leaf<String>> gid,
        @Shown(Shown.When.WRITTEN) Optional<Leaf<FileMode>> mode,
        Extensions extensions,
        Origin origin) {}
