package dev.catamaran.swarm.engine;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A request that was made, told to whoever counts them. Holds no body and no name of an object.
 *
 * @param method {@code GET}, {@code POST} or {@code DELETE}
 * @param route the path with {@code {id}} for an object: {@code /services/{id}/update}
 * @param status the HTTP status; 0 when no answer came
 * @param took until the answer's head was there
 */
public record EngineCall(String method, String route, int status, Duration took) {
    private static final Pattern OBJECT = Pattern.compile("^(/[a-z]+/)(?!create$)[^/]+");

    /** Does nothing with them. */
    public static final Consumer<EngineCall> UNHEARD = _ -> {};

    /** Whether it can have changed something. */
    public boolean writes() {
        return !method.equals("GET");
    }

    static String route(String path) {
        return OBJECT.matcher(path).replaceFirst("$1{id}");
    }
}
