package dev.catamaran.status;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.catamaran.shape.About;
import dev.catamaran.shape.Key;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One condition, all six fields required. Types and reasons are texts here, because one stored word that a version does
 * not know must not make a whole list unreadable; they are written from {@link ConditionType} and {@link Reason}.
 */
@JsonPropertyOrder({"type", "status", "observedGeneration", "lastTransitionTime", "reason", "message"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record Condition(
        @About("What is said something about.") @Key @Size(min = 1, max = 63)
        String type,

        @About("True, False or Unknown.") @Size(min = 1, max = 7)
        String status,

        @About("The generation of the specification that this is about.") @Range(min = "0", max = "9007199254740991")
        long observedGeneration,

        @About("When the status last changed.") @Size(min = 1, max = 32)
        String lastTransitionTime,

        @About("Why, in one word.") @Size(min = 1, max = 63) String reason,

        @About("Why, in a sentence.") @Size(max = Condition.LONGEST_MESSAGE)
        String message) {
    static final int LONGEST_MESSAGE = 1024;

    public Condition {
        type = Text.within(63, type);
        status = Text.within(7, status);
        lastTransitionTime = Text.within(32, lastTransitionTime);
        reason = Text.within(63, reason);
        message = Text.within(LONGEST_MESSAGE, message);
    }

    /** A condition's value. */
    public enum Value {
        True,
        False,
        Unknown
    }

    /** A condition that changed now; whole seconds, as the API server stores them. */
    public static Condition of(
            ConditionType type, Value value, Reason reason, String message, long generation, Instant now) {
        return new Condition(
                type.name(),
                value.name(),
                generation,
                now.truncatedTo(ChronoUnit.SECONDS).toString(),
                reason.name(),
                message);
    }

    /** The same condition with the time of an older one, when the value is the same: only a change of it has a new time. */
    public Condition since(Condition older) {
        return older.type.equals(type) && older.status.equals(status)
                ? new Condition(type, status, observedGeneration, older.lastTransitionTime, reason, message)
                : this;
    }
}
