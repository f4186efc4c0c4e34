package dev.catamaran.swarm.observe;

import java.util.List;

/**
 * What explains a service and is not told by the engine.
 *
 * @param asDesired whether its form is the one that is wanted now, whatever became of another one meanwhile
 * @param contended fields that somebody else sets again and again and that are left as they are; sorted
 */
public record Remembered(boolean asDesired, List<String> contended) {
    /** Of a service that is as desired and that nobody fights about. */
    public static final Remembered NOTHING = new Remembered(true, List.of());
}
