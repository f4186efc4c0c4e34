package dev.catamaran.swarm.mapping.spec;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What a task's container is. One flat object on the wire; in groups here, one per section of the resource. */
@EngineBody
public record ContainerSpec(
        @JsonUnwrapped Program program,
        @JsonUnwrapped Confinement confinement,
        @JsonUnwrapped Ending ending,
        HealthConfig healthcheck,
        @JsonUnwrapped Content content,
        SequencedMap<String, String> labels) {

    /**
     * The program.
     *
     * @param dir where it starts; empty: the image's
     * @param env {@code NAME=value}, in the order of the resource
     * @param init whether the engine's init is process 1; always written, for an engine can have a default of its own
     */
    @EngineBody
    public record Program(
            String image,
            List<String> command,
            List<String> args,
            String dir,
            List<String> env,
            @JsonInclude(JsonInclude.Include.ALWAYS) boolean init) {}

    /**
     * What it may do.
     *
     * @param user {@code user}, {@code user:group}; empty: the image's
     * @param capabilityAdd with {@code CAP_}
     * @param capabilityDrop with {@code CAP_}, or {@code ALL}
     * @param privileges absent before API 1.44, where the daemon would drop it without a word
     */
    @EngineBody
    public record Confinement(
            String user,
            boolean readOnly,
            List<String> capabilityAdd,
            List<String> capabilityDrop,
            @JsonIgnore Optional<Privileges> privileges) {

        /** The privileges as Jackson writes them, which knows no {@link Optional} by itself. */
        @JsonProperty("Privileges")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Privileges written() {
            return privileges.orElse(null);
        }
    }

    /** What the kernel keeps it from. */
    @EngineBody
    public record Privileges(Seccomp seccomp, boolean noNewPrivileges) {}

    /**
     * A filter of system calls.
     *
     * @param mode {@code default} or {@code unconfined}
     */
    @EngineBody
    public record Seccomp(String mode) {}

    /**
     * How it is ended.
     *
     * @param stopSignal empty: the image's
     * @param stopGracePeriod nanoseconds; always written, for the engine's own is 10 s
     */
    @EngineBody
    public record Ending(
            String stopSignal,
            @JsonInclude(JsonInclude.Include.ALWAYS) long stopGracePeriod) {}

    /**
     * A test; all times in nanoseconds, 0 is the engine's own.
     *
     * @param test {@code [NONE]}, {@code [CMD, program, argument...]} or {@code [CMD-SHELL, line]}
     * @param startInterval API 1.44 and later
     */
    @EngineBody
    public record HealthConfig(
            List<String> test, long interval, long timeout, int retries, long startPeriod, long startInterval) {}

    /** What is mounted into it: volumes, and files as configs. */
    @EngineBody
    public record Content(List<Mount> mounts, List<ConfigReference> configs) {}
}
