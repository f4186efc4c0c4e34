package dev.catamaran.compose.canonical;

import java.util.ArrayDeque;

/** Paths with slashes, as texts. */
final class UnixPath {
    private UnixPath() {}

    /** The shortest text for the same path: without {@code .}, {@code a/..} and doubled slashes. */
    static String clean(String path) {
        var rooted = path.startsWith("/");
        var kept = new ArrayDeque<String>();
        for (var step : path.split("/", -1)) {
            if (step.equals("..") && !kept.isEmpty() && !kept.getLast().equals("..")) {
                kept.removeLast();
            } else if (!step.isEmpty() && !step.equals(".") && !(step.equals("..") && rooted)) {
                kept.addLast(step);
            }
        }
        var joined = String.join("/", kept);
        if (rooted) {
            return "/" + joined;
        }
        return joined.isEmpty() ? "." : joined;
    }

    /** A path below a folder. */
    static String join(String folder, String path) {
        return clean(folder + "/" + path);
    }
}
