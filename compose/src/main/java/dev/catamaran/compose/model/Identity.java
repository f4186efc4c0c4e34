package dev.catamaran.compose.model;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.tree.Origin;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What networks, volumes, configs and secrets have in common.
 *
 * @param name on the engine; Compose puts the project's name before the key where none is written
 * @param external whether it is there already and not the project's
 * @param labels of the object on the engine
 * @param origin where the section is written
 */
public record Identity(
        Optional<Leaf<String>> name,
        @Shorthand(Syntax.EXTERNAL) Optional<Leaf<Boolean>> external,

        @Shorthand(Syntax.PAIRS) @Allowed(also = {Also.INTEGER, Also.FRACTION, Also.FLAG, Also.NOTHING})
        SequencedMap<String, Leaf<String>> labels,

        Origin origin) {
    /** Whether it is there already and not the project's. */
    public boolean isExternal() {
        return external.map(Leaf::value).orElse(false);
    }
}
