package dev.catamaran.operator.swarm;

import dev.catamaran.cluster.SwarmClusterSpec;
import java.util.Optional;

/** The way to Swarms; {@code main} provides it, so that nothing else here knows the Swarm hull. */
public interface Swarms {
    /** No Swarm at all: every cluster is told to be unreachable. */
    Swarms NONE = access -> new Unreachable("this operator was started without Swarm");

    /**
     * A connection. Asks nothing of the Swarm yet.
     *
     * @throws IllegalArgumentException if the endpoints or the certificates cannot be used; says which, shows no secret
     */
    Swarm connect(Access access);

    /**
     * What a connection takes.
     *
     * @param clusterId tells the services of this Kubernetes cluster from those of another on the same Swarm
     */
    record Access(String cluster, String clusterId, SwarmClusterSpec spec, Optional<Certificates> certificates) {
        /** Whether a connection by the one does for the other. */
        boolean leadsWhere(Access other) {
            return spec.endpoints().equals(other.spec().endpoints())
                    && spec.routingMesh() == other.spec().routingMesh()
                    && certificates.equals(other.certificates());
        }
    }

    /** Who may talk to the managers, as PEM. */
    record Certificates(String authority, String certificate, String key) {
        /** Says nothing of what it holds. */
        @Override
        public String toString() {
            return "certificates";
        }
    }
}
