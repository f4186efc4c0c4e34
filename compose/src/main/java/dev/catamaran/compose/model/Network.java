package dev.catamaran.compose.model;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shown;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A network (Compose specification, "Networks").
 *
 * @param driver such as {@code bridge} or {@code overlay}
 * @param ipam how its addresses are given out
 */
public record Network(
        @Inline Identity identity,
        Optional<Leaf<String>> driver,

        @Allowed(also = {Also.INTEGER, Also.FRACTION}) SequencedMap<String, Leaf<String>> driverOpts,

        @Shown(Shown.When.ALWAYS) Optional<Ipam> ipam,
        @Inline Switches switches,
        Extensions extensions) {

    /**
     * What can be turned on and off.
     *
     * @param internal whether it has no way outside
     * @param attachable whether containers of others may join it
     * @param enableIpv4 whether it gives out IPv4 addresses
     * @param enableIpv6 whether it gives out IPv6 addresses
     */
    public record Switches(
            Optional<Leaf<Boolean>> internal,
            Optional<Leaf<Boolean>> attachable,
            @Shown(Shown.When.WRITTEN) Optional<Leaf<Boolean>> enableIpv4,
            @Shown(Shown.When.WRITTEN) Optional<Leaf<Boolean>> enableIpv6) {}

    /**
     * Address management.
     *
     * @param config the pools
     * @param options Compose takes them and does nothing with them
     */
    public record Ipam(
            Optional<Leaf<String>> driver,
            List<Pool> config,
            @Shown(Shown.When.IGNORED) SequencedMap<String, Leaf<String>> options,
            Extensions extensions) {}

    /**
     * A range of addresses.
     *
     * @param subnet in CIDR notation
     * @param ipRange the part of it that containers get theirs from
     * @param auxAddresses addresses of hosts, by name
     */
    public record Pool(
            Optional<Leaf<String>> subnet,
            Optional<Leaf<String>> ipRange,
            Optional<Leaf<String>> gateway,
            SequencedMap<String, Leaf<String>> auxAddresses,
            Extensions extensions) {}
}
