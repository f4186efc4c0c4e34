package dev.catamaran.model;

/** What Catamaran does on a hull. */
public enum TargetMode {
    /** Nothing is there; nothing is said about it. */
    Disabled,
    /** Reads and compares; never writes, repairs or deletes. */
    Observe,
    /** Everything exists, with 0 replicas and no traffic. */
    Standby,
    /** It serves. */
    Run
}
