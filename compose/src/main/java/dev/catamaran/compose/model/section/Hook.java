package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Required;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Shown;
import dev.catamaran.compose.form.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A command that runs in a container after its start or before its stop (Compose specification, "post_start",
 * "pre_stop").
 *
 * @param user who runs it; absent: the container's
 * @param environment variables that it sees besides; one without a value has none
 */
public record Hook(
        @Required @Shorthand(Syntax.COMMAND) @Shown(Shown.When.ALWAYS)
        Optional<List<Leaf<String>>> command,

        Optional<Leaf<String>> user,
        Optional<Leaf<Boolean>> privileged,
        Optional<Leaf<String>> workingDir,

        @Shorthand(Syntax.VARIABLES) @Allowed(also = {Also.INTEGER, Also.FRACTION, Also.FLAG})
        SequencedMap<String, Leaf<Optional<String>>> environment,

        Extensions extensions) {}
