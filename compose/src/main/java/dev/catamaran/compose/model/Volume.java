package dev.catamaran.compose.model;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.form.Leaf;
import java.util.Optional;
import java.util.SequencedMap;

/** A named volume (Compose specification, "Volumes"). */
public record Volume(
        @Inline Identity identity,
        Optional<Leaf<String>> driver,

        @Allowed(also = {Also.INTEGER, Also.FRACTION}) SequencedMap<String, Leaf<String>> driverOpts,

        Extensions extensions) {}
