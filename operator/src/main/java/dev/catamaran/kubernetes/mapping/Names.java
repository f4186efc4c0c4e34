package dev.catamaran.kubernetes.mapping;

import dev.catamaran.plan.Hash;

/**
 * The names of all children ({@code resource.md} §17). A user's names hold no {@code --}, so that a derived name with
 * one is nobody else's; a workload's name has at most 40 characters and a volume's 30.
 */
public final class Names {
    private static final int HASH = 10;
    private static final int FILE_NAME = 100;

    private Names() {}

    /** Deployment, its container, and the Service inside the namespace. */
    public static String workload(String name) {
        return name;
    }

    /** The Service for the outside. */
    public static String exposed(String name) {
        return name + "--public";
    }

    /** The claim of a volume for which the user wrote no claim's name. */
    public static String claim(String name, String volume) {
        return name + "--" + volume;
    }

    /** The ConfigMap that holds the files; another content is another name. */
    public static String files(String name, Hash content) {
        return name + "--files-" + content.hex(HASH);
    }

    /** The pod's volume of the files, beside those that the user names. */
    public static String filesVolume() {
        return "catamaran--files";
    }

    /** A file's key in the ConfigMap: a digest of its path, because keys hold no '/', and its own name for people. */
    public static String fileKey(String mountPath) {
        var readable = mountPath.substring(mountPath.lastIndexOf('/') + 1).replaceAll("[^-._a-zA-Z0-9]", "_");
        var shortened = readable.substring(0, Math.min(readable.length(), FILE_NAME));
        return Hash.of(mountPath).hex(HASH) + "-" + shortened;
    }
}
