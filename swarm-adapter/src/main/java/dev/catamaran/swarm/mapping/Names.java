package dev.catamaran.swarm.mapping;

import dev.catamaran.model.Identity;
import dev.catamaran.plan.Hash;

/**
 * The name of everything that a workload has on a Swarm ({@code resource.md} §17). A namespace and a name hold no
 * {@code _}, so two workloads never meet in one name; all is in lower case, for an engine ignores the case of names.
 *
 * @param identity the workload
 */
public record Names(Identity identity) {
    private static final int LONGEST = 63;
    private static final int KEPT = 40;
    private static final int LETTERS = 20;

    /** The service. */
    public String service() {
        return below(identity.name());
    }

    /** The overlay that the namespace's workloads share. */
    public String network() {
        return below("default");
    }

    /** The name of the workload among others of its namespace. */
    public String alias() {
        return identity.name();
    }

    /** The volume of a claim that names itself; workloads of the namespace share it by that name. */
    public String claim(String claim) {
        return below(claim);
    }

    /** The volume of a claim that does not. */
    public String claimOf(String volume) {
        return claim(identity.name() + "--" + volume);
    }

    /**
     * The config that holds a file. What a config holds never changes, so other content has another name, and the
     * service that refers to it is rolled out.
     *
     * @param path of the file in the container
     * @param key within what the file comes from; empty when it comes from one text
     */
    public String config(String path, String key, String content) {
        var full = identity.namespace() + "_" + identity.name();
        return start(full) + "_" + Hash.of(full, path, key, content).base32(LETTERS);
    }

    private String below(String name) {
        var full = identity.namespace() + "_" + name;
        return full.length() <= LONGEST
                ? full
                : start(full) + "_" + Hash.of(full).base32(LETTERS);
    }

    private static String start(String full) {
        return full.substring(0, Math.min(KEPT, full.length()));
    }
}
