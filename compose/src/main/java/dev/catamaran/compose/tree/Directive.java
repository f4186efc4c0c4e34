package dev.catamaran.compose.tree;

/** What a tag on a value tells the merge of several files (Compose specification, "Merge"). */
public enum Directive {
    /** No such tag: merged by the key's rule. */
    MERGE,
    /** {@code !reset}: what earlier files say is dropped, and so is this value. */
    RESET,
    /** {@code !override}: what earlier files say is dropped, this value stands alone. */
    OVERRIDE
}
