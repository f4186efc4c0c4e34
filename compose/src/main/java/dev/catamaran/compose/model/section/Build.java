package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Distinct;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.model.unit.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** How a service's image is built (Compose Build Specification). */
public record Build(
        @Inline Source source,
        @Inline Result result,
        @Inline Cache cache,
        @Inline Sandbox sandbox,
        Extensions extensions) {

    /**
     * What it is built from.
     *
     * @param context a folder, or an address of one
     * @param dockerfile a path in the context
     * @param dockerfileInline the file's text itself
     * @param additionalContexts by the name that the file gives them
     * @param args variables; one without a value is taken from the project's environment
     * @param ssh keys by their name; one without a path is the agent's
     */
    public record Source(
            Optional<Leaf<String>> context,
            Optional<Leaf<String>> dockerfile,
            Optional<Leaf<String>> dockerfileInline,

            @Shorthand(Syntax.CONTEXTS) SequencedMap<String, Leaf<String>> additionalContexts,

            @Shorthand(Syntax.VARIABLES) @Allowed(also = {Also.INTEGER, Also.FRACTION, Also.FLAG})
            SequencedMap<String, Leaf<Optional<String>>> args,

            Optional<Leaf<String>> target,

            @Shorthand(Syntax.KEYS) @Allowed(also = {Also.INTEGER, Also.FRACTION, Also.FLAG})
            SequencedMap<String, Leaf<Optional<String>>> ssh,

            @Shorthand(Syntax.SOURCE) List<FileReference> secrets) {}

    /**
     * What comes out.
     *
     * @param tags further names of the image
     * @param provenance whether and how it is attested where the image comes from
     * @param sbom whether and how it is attested what the image holds
     */
    public record Result(
            List<Leaf<String>> tags,

            @Shorthand(Syntax.PAIRS) @Allowed(also = {Also.INTEGER, Also.FRACTION, Also.FLAG, Also.NOTHING})
            SequencedMap<String, Leaf<String>> labels,

            List<Leaf<String>> platforms,
            @Allowed(also = Also.FLAG) Optional<Leaf<String>> provenance,
            @Allowed(also = Also.FLAG) Optional<Leaf<String>> sbom) {}

    /**
     * What is taken from earlier builds.
     *
     * @param noCacheFilter stages for which nothing is; of newer versions of the specification
     * @param pull whether images that it begins with are always fetched
     */
    public record Cache(
            List<Leaf<String>> cacheFrom,
            List<Leaf<String>> cacheTo,
            Optional<Leaf<Boolean>> noCache,
            @Shorthand(Syntax.ONE) @Distinct List<Leaf<String>> noCacheFilter,
            Optional<Leaf<Boolean>> pull) {}

    /**
     * Where its steps run.
     *
     * @param entitlements what the build may do beyond the usual
     * @param extraHosts addresses by the host's name
     */
    public record Sandbox(
            Optional<Leaf<String>> network,
            @Shorthand(Syntax.HOSTS) SequencedMap<String, List<Leaf<String>>> extraHosts,
            Optional<Leaf<String>> isolation,
            Optional<Leaf<Boolean>> privileged,
            List<Leaf<String>> entitlements,
            Optional<Leaf<Bytes>> shmSize,
            SequencedMap<String, Ulimit> ulimits) {}
}
