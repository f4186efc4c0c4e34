package dev.catamaran.shape;

/** How paths of fields lie to each other, with or without keys of elements: {@code spec.ports[http].name}. */
public final class FieldPaths {
    private FieldPaths() {}

    /** Whether the second is the first or lies below it. */
    public static boolean covers(String above, String path) {
        return path.startsWith(above)
                && (path.length() == above.length()
                        || path.charAt(above.length()) == '.'
                        || path.charAt(above.length()) == '[');
    }

    /** Whether one of them covers the other. */
    public static boolean related(String one, String other) {
        return covers(one, other) || covers(other, one);
    }

    /** What a field lies in: without its last name, or without its key. */
    public static String parent(String path) {
        return path.substring(0, cut(path));
    }

    /** The last name with its dot, or the key with its brackets. */
    public static String last(String path) {
        return path.substring(cut(path));
    }

    /** Keys may hold dots and brackets ({@code files[/etc/a.conf]}), so a path is cut from its end by brackets first. */
    private static int cut(String path) {
        if (!path.endsWith("]")) {
            return Math.max(path.lastIndexOf('.'), 0);
        }
        var depth = 0;
        for (var i = path.length() - 1; i > 0; i--) {
            depth += path.charAt(i) == ']' ? 1 : path.charAt(i) == '[' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return 0;
    }
}
