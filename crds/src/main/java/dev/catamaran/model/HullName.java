package dev.catamaran.model;

/** The two orchestrators. */
public enum HullName {
    Kubernetes,
    Swarm;

    /** In lower case, as in status, flags and messages. */
    public String lower() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
