package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Distinct;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Open;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.model.unit.Count;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * GPUs that the containers use (Compose specification, "gpus").
 *
 * @param capabilities what they must be able to do besides {@code gpu}
 * @param count how many; absent and without {@code device_ids}: all
 */
@Open
public record Gpu(
        @Distinct List<Leaf<String>> capabilities,
        Optional<Leaf<String>> driver,
        Optional<Leaf<Count>> count,
        @Distinct List<Leaf<String>> deviceIds,

        @Shorthand(Syntax.PAIRS) @Allowed(also = {Also.INTEGER, Also.FRACTION, Also.FLAG, Also.NOTHING})
        SequencedMap<String, Leaf<String>> options) {}
