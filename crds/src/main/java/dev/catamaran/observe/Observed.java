package dev.catamaran.observe;

import java.util.List;

/**
 * What a hull was seen to have of a workload: one type for both hulls.
 *
 * @param object the chief object, such as {@code Deployment/web} or {@code shop_web}; empty where there is none
 * @param counts replicas
 * @param image the image that runs, with its digest where that is known; empty where nothing runs or replicas differ
 * @param endpoints sorted
 * @param message what is wrong, since when and how to mend it; empty when nothing is
 * @param retained data that outlived its use here, as {@code PersistentVolumeClaim/name} or {@code Volume/name}; sorted
 */
public record Observed(
        State state,
        String object,
        Counts counts,
        String image,
        List<Endpoint> endpoints,
        Message message,
        List<String> retained) {

    /**
     * Replicas.
     *
     * @param desired how many are asked for
     * @param ready how many serve
     * @param updated how many are of the newest form
     * @param total how many there are, old ones included
     */
    public record Counts(int desired, int ready, int updated, int total) {
        /** As many as are asked for. */
        public Counts(int desired, int ready, int updated) {
            this(desired, ready, updated, desired);
        }

        /** None at all. */
        public static final Counts NONE = new Counts(0, 0, 0);
    }

    /**
     * Why the state is what it is.
     *
     * @param reason a word in CamelCase from the table of {@code resource.md} §18, such as {@code ImagePullFailed}
     * @param text a sentence for people; empty when there is nothing to say
     */
    public record Message(String reason, String text) {}
}
