package dev.catamaran.swarm.engine;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An engine answered, and the answer was no. The message is one line, bounded, and names nobody else's service: an
 * engine's own texts do, and what is read here can end in another tenant's status.
 */
public final class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 512;
    private static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\s]+");
    private static final Pattern GRPC = Pattern.compile("^rpc error: code = \\w+ desc = ");
    private static final Pattern OTHERS = Pattern.compile(
            "in use by (?:the following )?(?:service|task|network|container)s?:?.*$", Pattern.CASE_INSENSITIVE);

    private final int status;
    private final Kind kind;

    /** Made from the HTTP status and the text of the answer. */
    public EngineException(int status, String message) {
        super(harmless(message));
        this.status = status;
        this.kind = Kind.of(status, message);
    }

    private EngineException(EngineException answer, String object) {
        super(object + ": " + answer.getMessage());
        this.status = answer.status;
        this.kind = answer.kind;
    }

    /** The same answer, told of one of our objects. No cause: who tells the innermost words would lose the object. */
    public EngineException of(String object) {
        var named = new EngineException(this, object);
        named.addSuppressed(this);
        return named;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What it means. */
    public Kind kind() {
        return kind;
    }

    private static String harmless(String message) {
        var line = SPACE.matcher(message).replaceAll(" ").strip();
        var bare = GRPC.matcher(line).replaceFirst("");
        var quiet = OTHERS.matcher(bare).replaceFirst("in use by another service");
        return quiet.length() <= LONGEST ? quiet : quiet.substring(0, LONGEST - 1) + "…";
    }

    /** What an answer means; engines tell several of these by their text alone. */
    public enum Kind {
        /** The name is taken. */
        Conflict,
        /** The object that was asked for is not there. */
        NotFound,
        /** The service was changed since it was read; an engine answers 500. */
        OutOfSequence,
        /** A published port belongs to another service. */
        PortTaken,
        /** A config or network cannot go yet. */
        InUse,
        /** A network or config that a service names is not there; an engine answers 400 or 500. */
        MissingReference,
        /** The request itself is wrong. */
        Invalid,
        /** No manager, no quorum, or locked. */
        Unavailable,
        /** Anything else. */
        Failed;

        static Kind of(int status, String message) {
            var text = message.toLowerCase(Locale.ROOT);
            return switch (status) {
                case 409 -> Conflict;
                case 404 -> NotFound;
                case 503 -> Unavailable;
                default -> byText(status, text);
            };
        }

        private static Kind byText(int status, String text) {
            if (text.contains("update out of sequence")) {
                return OutOfSequence;
            }
            if (text.contains("is already in use by service")) {
                return PortTaken;
            }
            if (text.contains("in use by")) {
                return InUse;
            }
            if (text.contains("name conflicts with an existing object")) {
                return Conflict;
            }
            if (text.contains("not found")) {
                return MissingReference;
            }
            return status >= 400 && status < 500 ? Invalid : Failed;
        }
    }
}
