package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import java.util.Optional;

/**
 * A port that is reached from outside (Compose specification, "ports").
 *
 * @param mode {@code ingress} or {@code host}
 * @param hostIp the host's address that listens; absent: all
 * @param target the number in the container
 * @param published the number outside, or a range to choose from; absent: any
 * @param protocol {@code tcp} or {@code udp}
 * @param appProtocol what is spoken over it, such as {@code http}
 */
public record Port(
        Optional<Leaf<String>> name,
        Optional<Leaf<String>> mode,
        Optional<Leaf<String>> hostIp,
        @Allowed(min = 0, max = 4_294_967_295L) Leaf<Long> target,
        @Allowed(also = Also.INTEGER) Optional<Leaf<String>> published,
        Optional<Leaf<String>> protocol,
        Optional<Leaf<String>> appProtocol,
        Extensions extensions) {}
