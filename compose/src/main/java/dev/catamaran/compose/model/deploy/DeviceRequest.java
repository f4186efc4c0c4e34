package dev.catamaran.compose.model.deploy;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Distinct;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Required;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Shown;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.model.unit.Count;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Devices that a replica needs (Compose Deploy Specification, "Devices").
 *
 * @param capabilities what they must be able to do
 * @param count how many; absent and without {@code device_ids}: all
 */
public record DeviceRequest(
        @Required @Distinct List<Leaf<String>> capabilities,
        Optional<Leaf<String>> driver,
        Optional<Leaf<Count>> count,
        @Distinct List<Leaf<String>> deviceIds,

        @Shorthand(Syntax.PAIRS) @Allowed(also = {Also.INTEGER, Also.FRACTION, Also.FLAG, Also.NOTHING})
        SequencedMap<String, Leaf<String>> options,

        @Shown(Shown.When.NEVER) Extensions extensions) {}
