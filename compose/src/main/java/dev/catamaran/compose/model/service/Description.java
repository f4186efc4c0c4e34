package dev.catamaran.compose.model.service;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Distinct;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Shown;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.model.section.Build;
import dev.catamaran.compose.model.section.Logging;
import dev.catamaran.compose.tree.Origin;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** What a service is. */
public record Description(
        @Inline Definition definition, @Inline Metadata metadata) {

    /**
     * Which containers there are.
     *
     * @param pullPolicy when the image is fetched
     * @param pullRefreshAfter Compose takes it and does nothing with it
     * @param origin where the service is written
     */
    public record Definition(
            Optional<Leaf<String>> image,
            @Shorthand(Syntax.CONTEXT) Optional<Build> build,
            Optional<Leaf<String>> platform,

            @Allowed(
                    pattern = "always|never|build|if_not_present|missing|refresh|daily|weekly|every_[0-9]+[wdhms]",
                    meaning = "always, never, missing, if_not_present, build, daily, weekly or every_ with a duration")
            Optional<Leaf<String>> pullPolicy,

            @Shown(Shown.When.IGNORED) Optional<Leaf<String>> pullRefreshAfter,

            @Allowed(
                    pattern = "[a-zA-Z0-9][a-zA-Z0-9_.-]+",
                    meaning = "at least two letters, digits, '_', '.' or '-', the first a letter or digit")
            Optional<Leaf<String>> containerName,

            @Shown(Shown.When.WRITTEN) Optional<Leaf<Long>> scale,
            Origin origin) {}

    /**
     * What is told of it.
     *
     * @param profiles when it is part of the project; empty: always
     * @param labels of its containers
     * @param labelFile files of labels; {@code labels} holds what they say
     * @param annotations of its containers
     * @param attach whether Compose shows its output
     */
    public record Metadata(
            @Distinct List<Leaf<String>> profiles,

            @Shorthand(Syntax.PAIRS) @Allowed(also = {Also.INTEGER, Also.FRACTION, Also.FLAG, Also.NOTHING})
            SequencedMap<String, Leaf<String>> labels,

            @Shorthand(Syntax.ONE) @Shown(Shown.When.NEVER) List<Leaf<String>> labelFile,

            @Shorthand(Syntax.PAIRS) @Allowed(also = {Also.INTEGER, Also.FRACTION, Also.FLAG, Also.NOTHING})
            SequencedMap<String, Leaf<String>> annotations,

            Optional<Logging> logging,
            @Shown(Shown.When.WRITTEN) Optional<Leaf<Boolean>> attach) {}
}
