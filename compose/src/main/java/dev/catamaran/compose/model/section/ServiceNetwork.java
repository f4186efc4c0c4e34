package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Distinct;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.form.Key;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shown;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A network that the containers join (Compose specification, "networks"). */
public record ServiceNetwork(
        @Inline Addresses addresses, @Inline Link link, Extensions extensions) {

    /**
     * Under which names and addresses they are found.
     *
     * @param aliases further names
     * @param useServiceNameAlias whether the service's own name is one; of newer versions of the specification
     */
    public record Addresses(
            @Distinct List<Leaf<String>> aliases,
            Optional<Leaf<String>> ipv4Address,
            Optional<Leaf<String>> ipv6Address,
            @Key("link_local_ips") @Distinct List<Leaf<String>> linkLocalIps,
            @Shown(Shown.When.WRITTEN) Optional<Leaf<Boolean>> useServiceNameAlias) {}

    /**
     * How they are connected to it.
     *
     * @param interfaceName of the device in the container
     * @param priority in which order networks are joined, the highest first
     * @param gwPriority which network is the way outside, the highest
     */
    public record Link(
            Optional<Leaf<String>> interfaceName,
            Optional<Leaf<String>> macAddress,

            @Allowed(also = {Also.INTEGER, Also.FRACTION}) SequencedMap<String, Leaf<String>> driverOpts,

            @Allowed(also = Also.FRACTION, strict = true) Optional<Leaf<Long>> priority,
            @Allowed(also = Also.FRACTION, strict = true) Optional<Leaf<Long>> gwPriority) {}
}
