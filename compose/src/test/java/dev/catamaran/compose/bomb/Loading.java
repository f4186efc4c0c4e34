package dev.catamaran.compose.bomb;

import com.sun.management.OperatingSystemMXBean;
import dev.catamaran.compose.Compose;
import dev.catamaran.compose.Loaded;
import dev.catamaran.compose.problem.Problem;
import dev.catamaran.compose.problem.Problem.Severity;
import dev.catamaran.compose.project.Request;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The process with little memory: loads one project after the other, and prints a line of each. */
final class Loading {
    private Loading() {}

    /** Loads the projects in these folders; the first one only to be warm. */
    public static void main(String[] folders) {
        for (var folder : folders) {
            System.out.println(line(Path.of(folder)));
        }
    }

    /** Milliseconds by the clock, milliseconds of the processors, and what came out. */
    private static String line(Path folder) {
        // Each is no less than what passes where nothing else runs: the clock counts what others run beside this, the
        // processors' time is that of the collector and the compiler too.
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var start = System.nanoTime();
        var worked = system.getProcessCpuTime();
        var outcome = outcome(folder);
        var work = system.getProcessCpuTime() - worked;
        return milliseconds(System.nanoTime() - start) + " " + milliseconds(work) + " " + outcome;
    }

    private static long milliseconds(long nanoseconds) {
        return Duration.ofNanos(nanoseconds).toMillis();
    }

    private static String outcome(Path folder) {
        try {
            return switch (Compose.load(Request.in(folder))) {
                case Loaded.Valid _ -> "taken";
                case Loaded.Refused(var problems) -> first(problems);
            };
        } catch (RuntimeException | Error thrown) {
            return thrown.toString();
        }
    }

    private static String first(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.INVALID)
                .map(Problem::toString)
                .findFirst()
                .orElse("refused for nothing");
    }
}
