package dev.catamaran.compose.template;

import java.util.List;

/** What became of a text with variables in it. */
public sealed interface Substitution {
    /**
     * All variables are replaced.
     *
     * @param unset variables without a value and without a default, in the order of the text: they became blank
     */
    record Text(String text, List<Unset> unset) implements Substitution {
        /** Keeps a copy. */
        public Text {
            unset = List.copyOf(unset);
        }
    }

    /**
     * The first thing in the text that cannot be replaced.
     *
     * @param offset of its first character, in characters from the start of the text
     * @param reason without any default or value, so that no secret is told
     */
    record Failure(int offset, String reason, String fix) implements Substitution {}

    /**
     * A variable that is not set and became blank.
     *
     * @param offset of its dollar sign in the text
     */
    record Unset(String name, int offset) {
        /** What a user is told. */
        public String reason() {
            return "the variable " + name + " is not set, so it is blank";
        }

        /** What a user can do about it. */
        public String fix() {
            return "set it, or give it a default: ${" + name + ":-…}";
        }
    }
}
