package dev.catamaran.compose.model;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.form.Named;
import dev.catamaran.compose.form.Shown;
import dev.catamaran.compose.model.service.Service;
import java.util.SequencedMap;

/** A Compose project as a whole (Compose specification, "The Compose file"). */
public record Project(
        @Inline Preamble preamble,
        @Named @Shown(Shown.When.WRITTEN) SequencedMap<String, Service> services,
        @Allowed(also = Also.NOTHING) SequencedMap<String, Network> networks,
        @Named @Allowed(also = Also.NOTHING) SequencedMap<String, Volume> volumes,
        @Named SequencedMap<String, Config> configs,
        @Named SequencedMap<String, Secret> secrets,
        SequencedMap<String, Model> models,
        Extensions extensions) {}
