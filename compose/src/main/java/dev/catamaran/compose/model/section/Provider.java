package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import java.util.List;
import java.util.SequencedMap;

/**
 * A program that provides the service in place of containers (Compose specification, "provider").
 *
 * @param type its name
 * @param options for it; each may stand several times
 */
public record Provider(
        Leaf<String> type,

        @Allowed(also = {Also.INTEGER, Also.FRACTION, Also.FLAG})
        SequencedMap<String, List<Leaf<String>>> options,

        Extensions extensions) {}
