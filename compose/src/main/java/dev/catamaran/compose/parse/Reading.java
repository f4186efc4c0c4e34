package dev.catamaran.compose.parse;

/** What became of a single value. */
sealed interface Reading {
    /** It is one. */
    record Good(Object value) implements Reading {}

    /** It is one, in a notation that is out of date. */
    record Old(Object value, String reason, String fix) implements Reading {}

    /** It is one, of which Compose heeds a part or nothing. */
    record Lost(Object value, String reason, String fix) implements Reading {}

    /** Its kind is right; its grammar is looked at when the tree is bound. */
    record Later() implements Reading {}

    /** It is none. */
    record Bad(String reason, String fix) implements Reading {}
}
