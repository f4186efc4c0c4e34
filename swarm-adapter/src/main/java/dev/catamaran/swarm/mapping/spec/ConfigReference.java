package dev.catamaran.swarm.mapping.spec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A config that is seen as a file in the container.
 *
 * @param configName the config's name
 * @param configID the config's id, which an engine insists on; empty until the config is there
 */
@EngineBody
public record ConfigReference(String configName, String configID, FileTarget file) {

    /** The same, with the id that the engine gave the config. */
    public ConfigReference withId(String id) {
        return new ConfigReference(configName, id, file);
    }

    /**
     * The file.
     *
     * @param name its path
     * @param uid its owner, a number as text
     * @param gid its group, a number as text
     * @param mode permission bits as a number
     */
    @EngineBody
    public record FileTarget(
            String name,
            @JsonProperty("UID") String uid,
            @JsonProperty("GID") String gid,
            @JsonInclude(JsonInclude.Include.ALWAYS) int mode) {}
}
