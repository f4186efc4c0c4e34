package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.form.Key;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.form.Word;
import dev.catamaran.compose.model.unit.Bytes;
import java.util.Optional;
import java.util.SequencedMap;

/** Something mounted into the containers (Compose specification, "volumes"). */
@Key("type")
public sealed interface Mount {
    /** Where it comes from and where it goes. */
    Place place();

    /** Settings that only one kind of mount heeds each; Compose takes all of them for every kind. */
    Options options();

    /** Its keys {@code x-…}. */
    Extensions extensions();

    /** A file or folder of the host. */
    record Bind(@Inline Place place, @Inline Options options, Extensions extensions) implements Mount {}

    /** A named volume; without a source a new one for each container. */
    record Volume(@Inline Place place, @Inline Options options, Extensions extensions) implements Mount {}

    /** Memory that looks like a folder. */
    record Tmpfs(@Inline Place place, @Inline Options options, Extensions extensions) implements Mount {}

    /** A pipe of Windows. */
    record Npipe(@Inline Place place, @Inline Options options, Extensions extensions) implements Mount {}

    /** A volume of the cluster. */
    record Cluster(@Inline Place place, @Inline Options options, Extensions extensions) implements Mount {}

    /** The files of an image. */
    record Image(@Inline Place place, @Inline Options options, Extensions extensions) implements Mount {}

    /**
     * Where it comes from and where it goes.
     *
     * @param source a path of the host, or a name
     * @param target the path in the container
     * @param consistency of an older Docker Desktop; without an effect
     */
    record Place(
            Optional<Leaf<String>> source,
            Leaf<String> target,
            Optional<Leaf<Boolean>> readOnly,
            Optional<Leaf<String>> consistency) {}

    /** Settings of single kinds. */
    record Options(
            Optional<BindOptions> bind,
            Optional<VolumeOptions> volume,
            Optional<TmpfsOptions> tmpfs,
            Optional<ImageOptions> image) {}

    /**
     * Of a bind mount.
     *
     * @param createHostPath whether a folder that is not there is made
     */
    record BindOptions(
            Optional<Leaf<String>> propagation,
            Optional<Leaf<Boolean>> createHostPath,
            Optional<Leaf<Recursive>> recursive,
            Optional<Leaf<Selinux>> selinux,
            Extensions extensions) {}

    /**
     * Of a named volume.
     *
     * @param nocopy whether it stays empty where the image has files
     * @param subpath the part of it that is mounted
     */
    record VolumeOptions(
            @Shorthand(Syntax.PAIRS) @Allowed(also = {Also.INTEGER, Also.FRACTION, Also.FLAG, Also.NOTHING})
            SequencedMap<String, Leaf<String>> labels,

            Optional<Leaf<Boolean>> nocopy,
            Optional<Leaf<String>> subpath,
            Extensions extensions) {}

    /**
     * Of memory.
     *
     * @param mode the permission bits of the folder
     */
    record TmpfsOptions(
            @Allowed(min = 0) Optional<Leaf<Bytes>> size,

            @Allowed(min = 0, max = 4_294_967_295L, also = Also.FRACTION, strict = true)
            Optional<Leaf<Long>> mode,

            Extensions extensions) {}

    /**
     * Of an image.
     *
     * @param subpath the part of it that is mounted
     */
    record ImageOptions(Optional<Leaf<String>> subpath, Extensions extensions) {}

    /** What a bind mount does with mounts below its source. */
    enum Recursive implements Word {
        /** They are there. */
        ENABLED("enabled"),
        /** They are not. */
        DISABLED("disabled"),
        /** They are there and can be written. */
        WRITABLE("writable"),
        /** They are there and can only be read. */
        READONLY("readonly");

        private final String word;

        Recursive(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** How SELinux labels the files. */
    enum Selinux implements Word {
        /** For all containers. */
        SHARED("z"),
        /** For this one alone. */
        PRIVATE("Z");

        private final String word;

        Selinux(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
