package dev.catamaran.playground.machine;

/**
 * One thing that the playground needs of this machine.
 *
 * @param name what ({@code memory})
 * @param have what is there ({@code 6.1 GB})
 * @param need what has to be there ({@code 3 GB}); empty where being there is all
 * @param ok whether that is enough
 * @param fix what to do when it is not: a command where there is one
 */
public record Need(String name, String have, String need, boolean ok, String fix) {
    /** As one reads it in a line: {@code memory 6.1 of 3 GB ok}. */
    @Override
    public String toString() {
        var amount = need.isEmpty() ? have : have + " of " + need;
        return ok ? name + " " + amount + " ok" : name + " " + amount + " MISSING: " + fix;
    }
}
