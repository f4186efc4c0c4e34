package dev.catamaran.compose.form;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;

/** The short syntaxes of the Compose specification: in what a value may be written instead of its long form. */
public enum Syntax {
    /** A text for a list that holds only it. */
    ONE(Given.TEXT),
    /** Any single value for a list that holds only it. */
    SINGLE(Given.VALUE),
    /** A text for a list that holds only it; empty ones are left away. */
    FILLED(Given.TEXT),
    /** {@code all} for one request of all. */
    ALL(Given.TEXT),
    /** Texts {@code KEY=VALUE} for a mapping; {@code KEY} alone is a key without a value. */
    VARIABLES(Given.LIST),
    /** Texts {@code KEY=VALUE} for a mapping; {@code KEY} alone has the empty text. */
    PAIRS(Given.LIST),
    /** Texts {@code KEY=VALUE} for a mapping; each must have a value. */
    CONTEXTS(Given.LIST),
    /** Texts {@code ID=PATH} for a mapping; {@code default} may stand alone. */
    KEYS(Given.LIST),
    /** Texts {@code HOST=ADDRESS} or {@code HOST:ADDRESS} for a mapping to lists. */
    HOSTS(Given.LIST),
    /** Names for a mapping from names to nothing. */
    NAMES(Given.LIST),
    /** Names for a mapping from services to conditions. */
    DEPENDENCIES(Given.LIST),
    /** A path for a build. */
    CONTEXT(Given.TEXT),
    /** A name for an extended service. */
    SERVICE(Given.TEXT),
    /** A line as a shell would split it, for a list of words. */
    COMMAND(Given.TEXT),
    /** A line for a shell, for a test. */
    TEST(Given.TEXT),
    /** A mapping with a name, for a flag: obsolete. */
    EXTERNAL(Given.MAPPING),
    /** {@code [IP:][PUBLISHED:]TARGET[/PROTOCOL]} with ranges, for one port or several. */
    PORT(Given.TEXT_OR_NUMBER),
    /** {@code [SOURCE:]TARGET[:MODES]} for a mount. */
    MOUNT(Given.TEXT),
    /** A name for a config or a secret. */
    SOURCE(Given.TEXT),
    /** {@code SOURCE[:TARGET[:PERMISSIONS]]} for a device. */
    DEVICE(Given.TEXT),
    /** A path for a file of variables. */
    ENV_FILE(Given.TEXT),
    /** A path for another Compose file. */
    INCLUDE(Given.TEXT);

    /** The kind of value in which a short syntax is written. */
    public enum Given {
        /** A text. */
        TEXT("a text"),
        /** A text or a number. */
        TEXT_OR_NUMBER("a text, a number"),
        /** Any single value. */
        VALUE("a single value"),
        /** A list of texts, each of them once. */
        LIST("a list of texts"),
        /** A mapping. */
        MAPPING("a mapping");

        private final String words;

        Given(String words) {
            this.words = words;
        }

        /** With an article. */
        public String words() {
            return words;
        }
    }

    private final Given given;

    Syntax(Given given) {
        this.given = given;
    }

    /** In what it is written. */
    public Given given() {
        return given;
    }

    /** Whether a value is written in it. */
    public boolean reads(Node node) {
        return switch (node) {
            case Scalar scalar -> reads(scalar.kind());
            case Sequence _ -> given == Given.LIST;
            case Mapping _ -> given == Given.MAPPING;
        };
    }

    /** Whether it is {@code KEY=VALUE}, or {@code KEY} alone. */
    public boolean isPairs() {
        return this == VARIABLES || this == PAIRS || this == CONTEXTS;
    }

    private boolean reads(Scalar.Kind kind) {
        return switch (given) {
            case TEXT -> kind == Scalar.Kind.TEXT;
            case TEXT_OR_NUMBER -> kind == Scalar.Kind.TEXT || kind == Scalar.Kind.INTEGER || kind == Scalar.Kind.FLOAT;
            case VALUE -> kind != Scalar.Kind.NULL;
            case LIST, MAPPING -> false;
        };
    }

    /** Whether it stands for one element of a list and not for the list. */
    boolean ofElement() {
        return switch (this) {
            case PORT, MOUNT, SOURCE, DEVICE, ENV_FILE, INCLUDE -> true;
            case ONE, SINGLE, FILLED, ALL, VARIABLES, PAIRS, CONTEXTS, KEYS, HOSTS, NAMES, DEPENDENCIES -> false;
            case CONTEXT, SERVICE, COMMAND, TEST, EXTERNAL -> false;
        };
    }
}
