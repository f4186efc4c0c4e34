package dev.catamaran.walk;

/**
 * Where a value stands in a resource.
 *
 * @param path as in notes, with keys: {@code spec.ports[http].publish.ingress.port}
 * @param pattern the same without keys: {@code spec.ports[].publish.ingress.port}
 */
public record Place(String path, String pattern) {
    /** The place of the whole resource's {@code spec}. */
    public static Place root(String name) {
        return new Place(name, name);
    }

    /** A field of it. */
    public Place field(String name) {
        return new Place(path + "." + name, pattern + "." + name);
    }

    /** An element of this list, or an entry of this map. */
    public Place element(String key) {
        return new Place(path + "[" + key + "]", pattern + "[]");
    }

    /** Whether what is said of one path is also said of another: it is the same or stands above it. */
    static boolean covers(String upper, String path) {
        var end = upper.length();
        return path.startsWith(upper) && (path.length() == end || path.charAt(end) == '.' || path.charAt(end) == '[');
    }
}
