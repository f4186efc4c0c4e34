package dev.catamaran.swarm.mapping.spec;

import java.util.List;

/**
 * How a service is reached.
 *
 * @param mode {@code vip} or {@code dnsrr}; the engine refuses {@code dnsrr} with an ingress port
 * @param ports what is published
 */
@EngineBody
public record EndpointSpec(String mode, List<PortConfig> ports) {

    /**
     * A published port.
     *
     * @param protocol {@code tcp}, {@code udp} or {@code sctp}
     * @param targetPort the container's
     * @param publishedPort 0: the engine assigns one and tells it in {@code Endpoint.Ports}, never in the spec
     * @param publishMode {@code ingress} or {@code host}
     */
    @EngineBody
    public record PortConfig(String name, String protocol, int targetPort, int publishedPort, String publishMode) {}
}
