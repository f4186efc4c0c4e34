package dev.catamaran.compose.model.service;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Distinct;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Named;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.model.section.Port;
import dev.catamaran.compose.model.section.ServiceNetwork;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** How the containers are reached and what they reach. */
public record Connection(
        @Inline Networking networking, @Inline Names names) {

    /**
     * Networks and ports.
     *
     * @param networks by their key
     * @param networkMode another way than networks: {@code none}, {@code host}, {@code service:NAME}
     * @param ports that are reached from outside
     * @param expose ports that are reached from networks
     * @param links names for other services
     * @param externalLinks names for containers of others
     */
    public record Networking(
            @Shorthand(Syntax.NAMES) @Named SequencedMap<String, Optional<ServiceNetwork>> networks,
            Optional<Leaf<String>> networkMode,
            @Shorthand(Syntax.PORT) @Distinct List<Port> ports,
            @Distinct @Allowed(also = Also.INTEGER) List<Leaf<String>> expose,
            Optional<Leaf<String>> macAddress,
            @Distinct List<Leaf<String>> links,
            @Distinct List<Leaf<String>> externalLinks) {}

    /**
     * Names and addresses.
     *
     * @param dns servers for names
     * @param dnsSearch domains that a short name is tried with
     * @param extraHosts addresses by the host's name
     */
    public record Names(
            Optional<Leaf<String>> hostname,
            Optional<Leaf<String>> domainname,
            @Shorthand(Syntax.FILLED) @Distinct List<Leaf<String>> dns,
            @Distinct List<Leaf<String>> dnsOpt,
            @Shorthand(Syntax.ONE) @Distinct List<Leaf<String>> dnsSearch,
            @Shorthand(Syntax.HOSTS) SequencedMap<String, List<Leaf<String>>> extraHosts) {}
}
