package dev.catamaran.kubernetes.mapping;

import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Security;
import dev.catamaran.model.section.Security.Confinement;
import dev.catamaran.value.UserId;
import io.fabric8.kubernetes.api.model.Capabilities;
import io.fabric8.kubernetes.api.model.SeccompProfile;
import io.fabric8.kubernetes.api.model.SecurityContext;
import java.util.List;
import java.util.Optional;

/**
 * {@link Security}, as its profile fills it in. AppArmor is not written: without a word the container runtime applies
 * its own profile wherever the node has AppArmor, and with one the kubelet refuses the pod where it has none.
 */
final class SecurityMapping {
    private SecurityMapping() {}

    static SecurityContext map(Security security, Notes notes) {
        return switch (security.confinement()) {
            case Confinement(
                    var user,
                    var group,
                    var runAsNonRoot,
                    var noNewPrivileges,
                    var seccomp,
                    var readOnlyRootFilesystem,
                    var add,
                    var drop) -> {
                var context = new SecurityContext();
                number(user, notes.at("user")).ifPresent(context::setRunAsUser);
                number(group, notes.at("group")).ifPresent(context::setRunAsGroup);
                if (runAsNonRoot) {
                    context.setRunAsNonRoot(true);
                }
                if (noNewPrivileges) {
                    context.setAllowPrivilegeEscalation(false);
                }
                context.setSeccompProfile(profile(seccomp));
                if (readOnlyRootFilesystem) {
                    context.setReadOnlyRootFilesystem(true);
                }
                capabilities(add, drop).ifPresent(context::setCapabilities);
                yield context;
            }
        };
    }

    /** A name is in the image's passwd, which nobody reads here; root alone is 0 everywhere. */
    private static Optional<Long> number(Optional<UserId> id, Notes notes) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (id.get().isRoot()) {
            return Optional.of(0L);
        }
        var number = id.get().number();
        if (number.isEmpty()) {
            notes.weakened(
                    ORCHESTRATOR, "Kubernetes takes numbers only, so that the image's own is used", "write its number");
            return Optional.empty();
        }
        return Optional.of(number.getAsLong());
    }

    private static SeccompProfile profile(Security.SeccompType type) {
        var profile = new SeccompProfile();
        profile.setType(
                switch (type) {
                    case RuntimeDefault -> "RuntimeDefault";
                    case Unconfined -> "Unconfined";
                });
        return profile;
    }

    private static Optional<Capabilities> capabilities(List<String> add, List<String> drop) {
        if (add.isEmpty() && drop.isEmpty()) {
            return Optional.empty();
        }
        var capabilities = new Capabilities();
        capabilities.setAdd(add.stream().sorted().distinct().toList());
        capabilities.setDrop(drop.stream().sorted().distinct().toList());
        return Optional.of(capabilities);
    }
}
