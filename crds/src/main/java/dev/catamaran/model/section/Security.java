package dev.catamaran.model.section;

import dev.catamaran.shape.About;
import dev.catamaran.shape.Derived;
import dev.catamaran.shape.Distinct;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Matches;
import dev.catamaran.shape.Size;
import dev.catamaran.shape.Standard;
import dev.catamaran.value.UserId;
import java.util.List;
import java.util.Optional;

/** What the container may do ({@code resource.md} §12). Mappings read it as {@link #confinement()}. */
public record Security(
        @About("Fills what is not written: Baseline is what Docker gives, Restricted passes the Pod Security Standard.")
        @Standard("Baseline")
        Profile profile,

        @About("The user that the process runs as, by number or name.") @Derived("the image's USER")
        Optional<UserId> user,

        @About("The group, by number or name; it needs user.") @Derived("the user's")
        Optional<UserId> group,

        @About("Refuses to start as root.") @Derived("from profile: Baseline false, Restricted true")
        Optional<Boolean> runAsNonRoot,

        @About("No program may gain rights, not even one with the setuid bit.")
        @Derived("from profile: Baseline false, Restricted true")
        Optional<Boolean> noNewPrivileges,

        @About("Which system calls are allowed.") Seccomp seccomp,

        @About("Whether the image's files are read-only.") @Standard("false")
        boolean readOnlyRootFilesystem,

        @About("Linux capabilities beside or instead of those that a container has by default.")
        Capabilities capabilities) {

    /** What is filled in where nothing is written. */
    public enum Profile {
        Baseline,
        Restricted
    }

    /** A filter of system calls. */
    public record Seccomp(
            @About("RuntimeDefault is the filter that the container runtime brings; Unconfined is none.")
            @Standard("RuntimeDefault")
            SeccompType type) {}

    /** Which filter of system calls. */
    public enum SeccompType {
        RuntimeDefault,
        Unconfined
    }

    /** Linux capabilities, each written without {@code CAP_}, or {@code ALL}. */
    public record Capabilities(
            @About("Added to those by default.") @Size(max = 40, element = 40) @Distinct @Matches(Grammar.CAPABILITY)
            List<String> add,

            @About("Removed from those by default.")
            @Derived("from profile: Restricted ALL")
            @Size(max = 40, element = 40)
            @Distinct
            @Matches(Grammar.CAPABILITY)
            List<String> drop) {}

    /**
     * What holds once the profile has filled what is not written.
     *
     * @param user absent: the image's
     * @param group absent: the user's
     */
    public record Confinement(
            Optional<UserId> user,
            Optional<UserId> group,
            boolean runAsNonRoot,
            boolean noNewPrivileges,
            SeccompType seccomp,
            boolean readOnlyRootFilesystem,
            List<String> add,
            List<String> drop) {}

    /** The section with the profile's values filled in; both hulls map this. */
    public Confinement confinement() {
        return switch (this) {
            case Security(
                    var profile,
                    var user,
                    var group,
                    var runAsNonRoot,
                    var noNewPrivileges,
                    Seccomp(var type),
                    var readOnlyRootFilesystem,
                    Capabilities(var add, var drop)) -> {
                var restricted = profile == Profile.Restricted;
                yield new Confinement(
                        user,
                        group,
                        runAsNonRoot.orElse(restricted),
                        noNewPrivileges.orElse(restricted),
                        type,
                        readOnlyRootFilesystem,
                        add,
                        restricted && drop.isEmpty() ? List.of("ALL") : drop);
            }
        };
    }
}
