package dev.catamaran.cli;

import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.console.Exit;

/** Runs several verbs in one process: from its linked classes the build makes the cache that later starts are faster by. */
final class Rehearsal {
    private Rehearsal() {}

    /** Runs these commands one after another, each an argument with its words between blanks. */
    public static void main(String[] commands) {
        System.setProperty(Main.LOGGING, "logback-quiet.xml");
        for (var command : commands) {
            if (Main.run(Console.ofProcess(), command.split(" ")) != Exit.OK) {
                System.err.println("rehearsal: " + command + " failed; starts will be slower");
            }
        }
    }
}
