package dev.catamaran.playground.machine;

import java.util.Locale;

/** An image that the playground runs; {@link Images} says which name it has on this machine. */
public enum Image {
    /** A single Kubernetes node: {@code rancher/k3s} or our stand-in with the same contract. */
    KUBERNETES,
    /** A node of the oldest engine generation: {@code docker:dind} or our stand-in with the same contract. */
    SWARM_OLDEST,
    /** A node of the stable engine generation. */
    SWARM_STABLE,
    /** A node of the newest engine generation. */
    SWARM_NEWEST,
    /** Tells what it sees inside, without a shell over HTTP. */
    WITNESS,
    /** The witness with a shell beside it. */
    WITNESS_SHELL,
    /** The program of {@code examples/shop}, which names it {@link #SHOP_NAME}. */
    SHOP,
    /** A shell and the usual small commands. */
    BUSYBOX,
    /** A base for Dockerfiles that compile Go programs, where none can be pulled. */
    GOLANG;

    /** The name in the workloads of {@code examples/shop}; given to {@link #SHOP} when it is loaded. */
    public static final String SHOP_NAME = "catamaran.local/shop:1";

    /** The name in {@code playground/images/build}: {@code swarm-oldest}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The system property that overrides the image: {@code catamaran.images.swarm.oldest}. */
    public String property() {
        return "catamaran.images." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The tag that every build gives it beside its digest, for people: {@code catamaran/swarm-oldest:local}. */
    public String localName() {
        return "catamaran/" + key() + ":local";
    }
}
