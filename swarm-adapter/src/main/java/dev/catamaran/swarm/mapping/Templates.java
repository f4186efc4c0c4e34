package dev.catamaran.swarm.mapping;

/**
 * Swarm reads the values of variables and the source, target and labels of mounts as Go templates; labels of a
 * container, its arguments and the paths of its files it takes as they are. Seen on Engine API 1.41 and 1.51.
 */
final class Templates {
    private static final String OPENING = "{{";

    private Templates() {}

    /** Text that a template gives back as it was: an opening is written as the template that prints one. */
    static String literal(String text) {
        return text.replace(OPENING, "{{\"{{\"}}");
    }
}
