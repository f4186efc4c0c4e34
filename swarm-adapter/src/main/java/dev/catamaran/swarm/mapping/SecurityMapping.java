package dev.catamaran.swarm.mapping;

import static dev.catamaran.map.Cause.ENGINE_VERSION;
import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Security;
import dev.catamaran.model.section.Security.SeccompType;
import dev.catamaran.swarm.mapping.spec.ContainerSpec.Confinement;
import dev.catamaran.swarm.mapping.spec.ContainerSpec.Privileges;
import dev.catamaran.swarm.mapping.spec.ContainerSpec.Seccomp;
import dev.catamaran.value.UserId;
import java.util.List;
import java.util.Optional;

/** What a container may do. A protection that is lost weakens what was written: its own field, or the profile. */
final class SecurityMapping {
    /** From here on an engine keeps the filter of system calls and no-new-privileges. */
    static final ApiVersion PRIVILEGES = new ApiVersion(1, 44);

    private static final String ALL = "ALL";

    private SecurityMapping() {}

    static Confinement map(Security security, ApiVersion version, Notes notes) {
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
                    var drop) -> {
                lookForRoot(runAsNonRoot, user, stated, notes);
                yield new Confinement(
                        user(user, group),
                        readOnlyRootFilesystem,
                        capabilities(add),
                        capabilities(drop),
                        privileges(noNewPrivileges, seccomp, stated, version, notes));
            }
        };
    }

    /** Which protections a user wrote, and which only follow from the profile. */
    private record Stated(boolean runAsNonRoot, boolean noNewPrivileges) {}

    /** A group stands behind a user only; the parser asks for one. */
    private static String user(Optional<UserId> user, Optional<UserId> group) {
        return user.map(UserId::text)
                .map(name -> name + group.map(of -> ":" + of).orElse(""))
                .orElse("");
    }

    /** An engine starts whatever user it is told: only a number tells beforehand that it is not root. */
    private static void lookForRoot(boolean refused, Optional<UserId> user, Stated stated, Notes notes) {
        if (refused && user.filter(id -> id.number().orElse(0) > 0).isEmpty()) {
            written(stated.runAsNonRoot(), "runAsNonRoot", notes)
                    .weakened(
                            ORCHESTRATOR,
                            "an engine does not look which user the image has",
                            "set security.user to a number above 0");
        }
    }

    private static Optional<Privileges> privileges(
            boolean noNewPrivileges, SeccompType seccomp, Stated stated, ApiVersion version, Notes notes) {
        if (version.atLeast(PRIVILEGES)) {
            return Optional.of(new Privileges(new Seccomp(word(seccomp)), noNewPrivileges));
        }
        if (noNewPrivileges) {
            written(stated.noNewPrivileges(), "noNewPrivileges", notes)
                    .weakened(ENGINE_VERSION, "before API " + PRIVILEGES + " a program can gain rights");
        }
        switch (seccomp) {
            case RuntimeDefault -> {}
            case Unconfined ->
                notes.at("seccomp.type")
                        .lost(ENGINE_VERSION, "before API " + PRIVILEGES + " the engine's own filter holds");
        }
        return Optional.empty();
    }

    /** Where a protection was asked for; one that no field states comes from a profile, which was written then. */
    private static Notes written(boolean stated, String field, Notes notes) {
        return notes.at(stated ? field : "profile");
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
