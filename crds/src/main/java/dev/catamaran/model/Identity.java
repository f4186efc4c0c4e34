package dev.catamaran.model;

/**
 * Which workload this is, on both hulls.
 *
 * @param namespace the namespace, also the prefix of every name on Swarm
 * @param name {@code metadata.name}: at most 40 characters of a-z, 0-9 and single '-'
 * @param uid the object's UID in its cluster; without a cluster, the UID of the first apply, or empty before it
 */
public record Identity(String namespace, String name, String uid) {
    @Override
    public String toString() {
        return namespace + "/" + name;
    }
}
