package dev.catamaran.swarm.mapping;

import static dev.catamaran.map.Cause.CHOICE;
import static dev.catamaran.map.Cause.ENGINE_VERSION;
import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Cause;
import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Security;
import dev.catamaran.model.section.Security.SeccompType;
import dev.catamaran.swarm.mapping.spec.ContainerSpec.Confinement;
import dev.catamaran.swarm.mapping.spec.ContainerSpec.Privileges;
import dev.catamaran.swarm.mapping.spec.ContainerSpec.Seccomp;
import dev.catamaran.value.UserId;
import java.util.List;
import java.util.Optional;

/** What a container may do. A protection that is lost weakens if it was written, and is approximate if it was not. */
final class SecurityMapping {
    /** From here on an engine keeps the filter of system calls and no-new-privileges. */
    static final ApiVersion PRIVILEGES = new ApiVersion(1, 44);

    private static final String ALL = "ALL";

    private SecurityMapping() {}

    /**
     * What confines the container.
     *
     * @param refusesRoot whether the service is marked as one that must never run as root
     */
    record Guard(Confinement confinement, boolean refusesRoot) {}

    static Guard map(Security security, ApiVersion version, Notes notes) {
        var stated = new Stated(
                security.runAsNonRoot().isPresent(), security.noNewPrivileges().isPresent());
        return switch (security.confinement()) {
            case Security.Confinement(
                    var user,
                    var group,
                    var runAsNonRoot,
                    var noNewPrivileges,
                    var seccomp,
                    var readOnlyRootFilesystem,
                    var add,
                    var drop) ->
                new Guard(
                        new Confinement(
                                user(user, group, notes),
                                readOnlyRootFilesystem,
                                capabilities(add),
                                capabilities(drop),
                                privileges(noNewPrivileges, seccomp, stated, version, notes)),
                        refusesRoot(runAsNonRoot, user, stated, notes.at("runAsNonRoot")));
        };
    }

    /** Which protections a user wrote, and which only follow from the profile. */
    private record Stated(boolean runAsNonRoot, boolean noNewPrivileges) {}

    private static String user(Optional<UserId> user, Optional<UserId> group, Notes notes) {
        if (user.isEmpty() && group.isPresent()) {
            notes.at("group").lost(ORCHESTRATOR, "an engine takes a group only behind a user: set security.user");
        }
        return user.map(UserId::text)
                .map(name -> name + group.map(of -> ":" + of).orElse(""))
                .orElse("");
    }

    /** An engine starts whatever user it is told: only a number tells beforehand that it is not root. */
    private static boolean refusesRoot(boolean asked, Optional<UserId> user, Stated stated, Notes notes) {
        if (!asked) {
            return false;
        }
        if (user.isPresent() && user.get().number().orElse(0) > 0) {
            notes.emulated(CHOICE, "the user is a number above 0, and the service is marked so");
            return true;
        }
        protectLess(
                stated.runAsNonRoot(),
                ORCHESTRATOR,
                "an engine does not look which user the image has: set security.user to a number above 0",
                notes);
        return false;
    }

    private static Optional<Privileges> privileges(
            boolean noNewPrivileges, SeccompType seccomp, Stated stated, ApiVersion version, Notes notes) {
        if (version.atLeast(PRIVILEGES)) {
            return Optional.of(new Privileges(new Seccomp(word(seccomp)), noNewPrivileges));
        }
        if (noNewPrivileges) {
            protectLess(
                    stated.noNewPrivileges(),
                    ENGINE_VERSION,
                    "before API " + PRIVILEGES + " a program can gain rights",
                    notes.at("noNewPrivileges"));
        }
        switch (seccomp) {
            case RuntimeDefault -> {}
            case Unconfined ->
                notes.at("seccomp.type")
                        .lost(ENGINE_VERSION, "before API " + PRIVILEGES + " the engine's own filter holds");
        }
        return Optional.empty();
    }

    private static void protectLess(boolean stated, Cause cause, String reason, Notes notes) {
        if (stated) {
            notes.weakened(cause, reason);
        } else {
            notes.approximate(cause, reason);
        }
    }

    private static String word(SeccompType type) {
        return switch (type) {
            case RuntimeDefault -> "default";
            case Unconfined -> "unconfined";
        };
    }

    private static List<String> capabilities(List<String> names) {
        return names.stream()
                .map(name -> name.equals(ALL) ? ALL : "CAP_" + name)
                .sorted()
                .toList();
    }
}
