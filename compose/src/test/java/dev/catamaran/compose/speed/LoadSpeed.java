package dev.catamaran.compose.speed;

import dev.catamaran.compose.Compose;
import dev.catamaran.compose.Loaded;
import dev.catamaran.compose.project.Request;
import dev.catamaran.compose.write.ProjectWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prints how long a large project takes: the median of many loads in this process, of loads with the canonical form
 * written too, and of the commands that are given, each one argument, with {@code -f FILE…} and {@code config} appended.
 * On a machine that does other things too, what a thread used says more than what passed.
 */
public final class LoadSpeed {
    private static final int WARM_UP = 100;
    private static final int LOADS = 51;
    private static final int RUNS = 11;
    private static final double NANOSECONDS = 1e6;

    private LoadSpeed() {}

    /** Something that is timed. */
    private interface Step {
        void run() throws IOException, InterruptedException;
    }

    /** Prints the times; the arguments are commands to compare with, as {@code "docker compose"}. */
    public static void main(String[] commands) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("large");
        LargeProject.write(folder);
        System.out.println(LargeProject.SERVICES + " services, " + LargeProject.FILES.size() + " files in " + folder);
        var request = Request.in(folder).withFiles(LargeProject.FILES);
        for (var round = 0; round < WARM_UP; round++) {
            written(request);
        }
        print("load", LOADS, () -> load(request));
        print("load and write", LOADS, () -> written(request));
        for (var command : commands) {
            print(command, RUNS, () -> run(command, folder));
        }
    }

    private static Loaded.Valid load(Request request) {
        return switch (Compose.load(request)) {
            case Loaded.Valid valid -> valid;
            case Loaded.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    private static int written(Request request) {
        return ProjectWriter.yaml(load(request).project()).length();
    }

    private static void run(String command, Path folder) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(command.split(" ")));
        LargeProject.FILES.forEach(file -> line.addAll(List.of("-f", file)));
        line.add("config");
        var process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed");
        }
    }

    private static void print(String what, int times, Step step) throws IOException, InterruptedException {
        var threads = ManagementFactory.getThreadMXBean();
        var taken = new long[times];
        var used = new long[times];
        for (var round = 0; round < times; round++) {
            var start = System.nanoTime();
            var startOfUse = threads.getCurrentThreadCpuTime();
            step.run();
            used[round] = threads.getCurrentThreadCpuTime() - startOfUse;
            taken[round] = System.nanoTime() - start;
        }
        System.out.printf("%-40s %8.1f ms, in this thread %.1f ms%n", what, median(taken), median(used));
    }

    private static double median(long[] nanoseconds) {
        Arrays.sort(nanoseconds);
        return nanoseconds[nanoseconds.length / 2] / NANOSECONDS;
    }
}
