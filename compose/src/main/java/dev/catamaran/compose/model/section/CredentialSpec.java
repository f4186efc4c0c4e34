package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import java.util.Optional;

/**
 * An account for containers of Windows (Compose specification, "credential_spec").
 *
 * @param config the name of a config
 * @param file a file of the engine's
 * @param registry a value in the registry of the engine's host
 */
public record CredentialSpec(
        Optional<Leaf<String>> config,
        Optional<Leaf<String>> file,
        Optional<Leaf<String>> registry,
        Extensions extensions) {}
