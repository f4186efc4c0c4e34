package dev.catamaran.compose.model.service;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Distinct;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.model.section.FileReference;
import dev.catamaran.compose.model.section.Mount;
import dev.catamaran.compose.model.unit.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Which files the containers see.
 *
 * @param volumesFrom other services or containers whose mounts they share
 * @param tmpfs paths that are memory, each with options after a colon
 * @param readOnly whether they cannot change the image's files
 * @param storageOpt options of the engine's storage driver
 * @param shmSize of {@code /dev/shm}
 */
public record Storage(
        @Shorthand(Syntax.MOUNT) @Distinct List<Mount> volumes,
        @Distinct List<Leaf<String>> volumesFrom,
        @Shorthand(Syntax.ONE) @Distinct List<Leaf<String>> tmpfs,
        @Shorthand(Syntax.SOURCE) List<FileReference> configs,
        @Shorthand(Syntax.SOURCE) List<FileReference> secrets,
        Optional<Leaf<Boolean>> readOnly,
        @Allowed(also = {Also.INTEGER, Also.NOTHING}) SequencedMap<String, Leaf<String>> storageOpt,
        @Allowed(also = Also.FRACTION) Optional<Leaf<Bytes>> shmSize) {}
