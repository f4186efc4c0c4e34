package dev.catamaran.compose.model;

import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Shown;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * What a file says of itself (Compose specification, "Version and name top-level elements", "Include").
 *
 * @param name the project's
 * @param version without a meaning since Compose 2
 * @param include other files; followed before the model is made
 * @param jobs of newer versions of the specification; kept, not interpreted
 */
public record Preamble(
        @Shown(Shown.When.WRITTEN) Optional<Leaf<String>> name,
        @Shown(Shown.When.NEVER) Optional<Leaf<String>> version,

        @Shorthand(Syntax.INCLUDE) @Shown(Shown.When.NEVER) List<Include> include,

        Optional<Node> jobs) {}
