package dev.catamaran.cli;

import dev.catamaran.cli.console.Failure;
import dev.catamaran.compare.Assumptions;

/** Reads {@code --assume}, and tells what is wrong with it. */
final class Assuming {
    private Assuming() {}

    static Assumptions read(String list) {
        try {
            return Assumptions.parse(list.endsWith(",") ? list.substring(0, list.length() - 1) : list);
        } catch (IllegalArgumentException e) {
            throw Failure.refused("--assume: " + e.getMessage());
        }
    }
}
