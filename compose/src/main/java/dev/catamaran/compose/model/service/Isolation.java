package dev.catamaran.compose.model.service;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Distinct;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.form.Word;
import dev.catamaran.compose.model.section.CredentialSpec;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** What separates the containers from the host. */
public record Isolation(
        @Inline Security security,
        @Inline Namespaces namespaces,
        @Inline Terminal terminal) {

    /**
     * What they may do.
     *
     * @param privileged everything
     * @param isolation a technique of Windows
     * @param runtime the program that starts them
     */
    public record Security(
            Optional<Leaf<Boolean>> privileged,
            @Distinct List<Leaf<String>> capAdd,
            @Distinct List<Leaf<String>> capDrop,
            @Distinct List<Leaf<String>> securityOpt,
            Optional<CredentialSpec> credentialSpec,
            Optional<Leaf<String>> isolation,
            Optional<Leaf<String>> runtime) {}

    /**
     * Which namespaces of the kernel they share, with the host or with others ({@code service:NAME}).
     *
     * @param sysctls settings of the kernel
     */
    public record Namespaces(
            Optional<Leaf<String>> ipc,
            Optional<Leaf<String>> pid,
            Optional<Leaf<String>> uts,
            Optional<Leaf<String>> usernsMode,
            Optional<Leaf<Cgroup>> cgroup,
            Optional<Leaf<String>> cgroupParent,

            @Shorthand(Syntax.PAIRS) @Allowed(also = {Also.INTEGER, Also.FRACTION, Also.FLAG, Also.NOTHING})
            SequencedMap<String, Leaf<String>> sysctls) {}

    /** Whose control groups they see. */
    public enum Cgroup implements Word {
        /** Those of the host. */
        HOST("host"),
        /** Their own. */
        PRIVATE("private");

        private final String word;

        Cgroup(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * How one can speak with their process.
     *
     * @param tty whether it has a terminal
     * @param stdinOpen whether its input stays open
     */
    public record Terminal(Optional<Leaf<Boolean>> tty, Optional<Leaf<Boolean>> stdinOpen) {}
}
