package dev.catamaran.compose.model.service;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Distinct;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Shown;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.model.section.EnvFile;
import dev.catamaran.compose.model.section.Healthcheck;
import dev.catamaran.compose.model.section.Hook;
import dev.catamaran.compose.model.unit.FileMode;
import dev.catamaran.compose.tree.Node;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** What runs in the containers, and when. */
public record Execution(
        @Inline Invocation invocation, @Inline Lifecycle lifecycle) {

    /**
     * The process.
     *
     * @param command words; absent: the image's, empty: none
     * @param entrypoint words; absent: the image's, empty: none
     * @param user {@code USER[:GROUP]}
     * @param groupAdd further groups of the user
     * @param umask of newer versions of the specification
     * @param environment variables; one without a value is taken from the project's environment
     * @param envFile files of variables; {@code environment} holds what they say
     */
    public record Invocation(
            @Shorthand(Syntax.COMMAND) @Shown(Shown.When.ALWAYS)
            Optional<List<Leaf<String>>> command,

            @Shorthand(Syntax.COMMAND) @Shown(Shown.When.ALWAYS)
            Optional<List<Leaf<String>>> entrypoint,

            Optional<Leaf<String>> workingDir,
            Optional<Leaf<String>> user,

            @Distinct @Allowed(also = Also.INTEGER) List<Leaf<String>> groupAdd,

            @Shown(Shown.When.WRITTEN) Optional<Leaf<FileMode>> umask,

            @Shorthand(Syntax.VARIABLES) @Allowed(also = {Also.INTEGER, Also.FRACTION, Also.FLAG})
            SequencedMap<String, Leaf<Optional<String>>> environment,

            @Shorthand({Syntax.ONE, Syntax.ENV_FILE}) @Shown(Shown.When.NEVER)
            List<EnvFile> envFile) {}

    /**
     * When it starts and stops.
     *
     * @param restart {@code no}, {@code always}, {@code unless-stopped}, {@code on-failure[:TIMES]}; Compose takes any text
     * @param init whether a process of the engine's comes first and reaps
     * @param stopGracePeriod how long it has between the signal and the end
     * @param preStart of newer versions of the specification; kept, not interpreted
     */
    public record Lifecycle(
            Optional<Leaf<String>> restart,
            @Shown(Shown.When.WRITTEN) Optional<Leaf<Boolean>> init,
            Optional<Leaf<String>> stopSignal,
            @Shown(Shown.When.WRITTEN) Optional<Leaf<Duration>> stopGracePeriod,
            List<Node> preStart,
            List<Hook> postStart,
            List<Hook> preStop,
            Optional<Healthcheck> healthcheck) {}
}
