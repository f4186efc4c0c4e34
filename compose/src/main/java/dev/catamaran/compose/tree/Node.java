package dev.catamaran.compose.tree;

/** A value of a Compose file with the place where it was written. Immutable; every step makes new ones. */
public sealed interface Node permits Scalar, Sequence, Mapping {
    /** Where it begins. */
    Origin origin();

    /** How it is merged over what earlier files say. */
    Directive directive();

    /** The same value, merged in another way. */
    Node with(Directive other);
}
