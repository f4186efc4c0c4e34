package dev.catamaran.cli;

import dev.catamaran.cli.console.Console;
import dev.catamaran.cli.console.Exit;

/** Starts the command line. */
public final class Main {
    /** The property by which the logging library finds its settings. */
    static final String LOGGING = "logback.configurationFile";

    private Main() {}

    /**
     * Runs a verb and ends the process with its exit code. What went well ends by itself if nothing else runs: an exit looks
     * through all libraries for a logger that it could tell.
     */
    public static void main(String[] arguments) {
        System.setProperty(LOGGING, "logback-quiet.xml");
        var exit = run(Console.ofProcess(), arguments);
        if (exit != Exit.OK || othersRun()) {
            System.exit(exit);
        }
    }

    private static boolean othersRun() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> !thread.isDaemon() && !thread.equals(Thread.currentThread()));
    }

    /** Runs a verb; the exit code is one of {@link dev.catamaran.cli.console.Exit}. */
    public static int run(Console console, String... arguments) {
        var exit = CommandLines.of(new Catamaran(console), arguments).execute(arguments);
        return console.out().checkError() && exit == Exit.OK ? Exit.FAILED : exit;
    }
}
