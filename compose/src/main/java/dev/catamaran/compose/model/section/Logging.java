package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Where the containers' output goes (Compose specification, "logging").
 *
 * @param options of the driver
 */
public record Logging(
        Optional<Leaf<String>> driver,

        @Allowed(also = {Also.INTEGER, Also.FRACTION, Also.NOTHING})
        SequencedMap<String, Leaf<String>> options,

        Extensions extensions) {}
