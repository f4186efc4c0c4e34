package dev.catamaran.map;

/** Why a field is not exact. */
public enum Cause {
    /** The orchestrator has no such thing. */
    ORCHESTRATOR,
    /** This version of the engine or of Kubernetes has no such thing yet. */
    ENGINE_VERSION,
    /** This kernel or cluster lacks it: IPVS, a network plugin that enforces policy. */
    ENVIRONMENT,
    /** It takes a resident Catamaran, and none is there. */
    NO_CONTROLLER,
    /** Catamaran decided so. */
    CHOICE
}
