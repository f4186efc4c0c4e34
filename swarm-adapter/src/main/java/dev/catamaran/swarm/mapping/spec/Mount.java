package dev.catamaran.swarm.mapping.spec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.SequencedMap;

/** Something that is mounted into a container; no two have one target. */
@JsonPropertyOrder("Type")
public sealed interface Mount {
    /** The Engine API's word for the kind. */
    @JsonProperty("Type")
    String type();

    /** Where it is mounted. */
    String target();

    /**
     * A named volume of the node; the engine makes it when the first task that names it starts there.
     *
     * @param source the volume's name
     */
    @EngineBody
    record VolumeMount(String source, String target, boolean readOnly, VolumeOptions volumeOptions) implements Mount {
        @Override
        @JsonProperty("Type")
        public String type() {
            return "volume";
        }
    }

    /** A nameless volume of the node that goes with the task; an engine refuses one that is read-only. */
    @EngineBody
    record ScratchMount(String target, ScratchOptions volumeOptions) implements Mount {
        @Override
        @JsonProperty("Type")
        public String type() {
            return "volume";
        }
    }

    /** Memory seen as a folder. */
    @EngineBody
    record TmpfsMount(String target, boolean readOnly, TmpfsOptions tmpfsOptions) implements Mount {
        @Override
        @JsonProperty("Type")
        public String type() {
            return "tmpfs";
        }
    }

    /**
     * How a volume is made.
     *
     * @param noCopy whether the image's files at the target stay out of it
     * @param driverConfig always written: without it the executor drops the labels
     */
    @EngineBody
    record VolumeOptions(boolean noCopy, SequencedMap<String, String> labels, DriverConfig driverConfig) {}

    /**
     * How a nameless volume is made. It names no driver: with one, an engine makes a second volume that nobody uses.
     *
     * @param noCopy whether the image's files at the target stay out of it
     */
    @EngineBody
    record ScratchOptions(boolean noCopy) {}

    /** A volume driver by name. */
    @EngineBody
    record DriverConfig(String name) {}

    /**
     * How large a tmpfs is and who may use it.
     *
     * @param sizeBytes 0 is as large as the memory
     * @param mode permission bits as a number; 0 is nobody's
     */
    @EngineBody
    record TmpfsOptions(
            long sizeBytes,
            @JsonInclude(JsonInclude.Include.ALWAYS) int mode) {}
}
