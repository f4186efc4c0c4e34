package dev.catamaran.observe;

/** Where a workload stands on one hull. */
public enum State {
    Applying,
    Progressing,
    Ready,
    Degraded,
    Paused,
    Failed,
    Unreachable,
    Refused,
    Removing
}
