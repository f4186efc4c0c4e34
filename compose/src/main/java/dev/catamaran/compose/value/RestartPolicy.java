package dev.catamaran.compose.value;

import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * When the engine starts a container again (Compose specification, "restart"). Compose itself hands any text on; the
 * engine takes these alone.
 *
 * @param attempts how often after a failure; nothing for no limit
 */
public record RestartPolicy(Condition condition, OptionalInt attempts) {
    private static final Pattern ON_FAILURE = Pattern.compile("on-failure(?::([0-9]{1,9}))?");

    /** What makes the engine start it again. */
    public enum Condition {
        /** Nothing. */
        NO,
        /** Any end, and a start of the engine. */
        ALWAYS,
        /** Any end but a stop by the user. */
        UNLESS_STOPPED,
        /** An exit code other than 0. */
        ON_FAILURE
    }

    /** The policy that a word names. */
    public static Parsed<RestartPolicy> parse(String text) {
        var failure = ON_FAILURE.matcher(text);
        if (failure.matches()) {
            return new Valid<>(new RestartPolicy(
                    Condition.ON_FAILURE,
                    failure.group(1) == null
                            ? OptionalInt.empty()
                            : OptionalInt.of(Integer.parseInt(failure.group(1)))));
        }
        return switch (text) {
            case "no" -> new Valid<>(new RestartPolicy(Condition.NO, OptionalInt.empty()));
            case "always" -> new Valid<>(new RestartPolicy(Condition.ALWAYS, OptionalInt.empty()));
            case "unless-stopped" -> new Valid<>(new RestartPolicy(Condition.UNLESS_STOPPED, OptionalInt.empty()));
            default ->
                new Invalid<>("is no restart policy", "write no, always, unless-stopped, on-failure or on-failure:3");
        };
    }
}
