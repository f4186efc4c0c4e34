package dev.catamaran.compose.model.service;

import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Inline;

/** A service: containers of one kind (Compose specification, "Services"). Flat in a file, in groups here. */
public record Service(
        @Inline Description description,
        @Inline Execution execution,
        @Inline Relations relations,
        @Inline Connection connection,
        @Inline Storage storage,
        @Inline Limits limits,
        @Inline Isolation isolation,
        Extensions extensions) {}
