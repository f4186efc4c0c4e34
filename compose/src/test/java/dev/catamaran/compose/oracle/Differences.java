package dev.catamaran.compose.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases where we do not do as Docker does, each with the reason. At most five. */
final class Differences {
    static final int MOST = 5;

    private static final Map<String, String> REASONS = Map.of(
            "extensions/in-free-mappings",
            "Docker makes of all keys x-… of a mapping with keys of one's own the one key #extensions; we keep them",
            "include/outside-of-the-root",
            "Docker reads any file that a file names; we read none outside of the project's folder unless --root allows"
                    + " it, for a file from elsewhere must not show what lies on this machine",
            "merge/ipam-pools-of-several-subnets",
            "Docker gives the pool of one subnet the gateway of another; we merge pools of the same subnet only");

    private Differences() {}

    /** Why a case may differ; empty if it may not. */
    static Optional<String> reason(Case one) {
        return Optional.ofNullable(REASONS.get(one.name()));
    }

    /** Those that may; their files {@code ours} and {@code dockers} say what either side makes of them. */
    static List<Case> cases() {
        return Cases.good().stream().filter(good -> reason(good).isPresent()).toList();
    }

    /** How many there are. */
    static int count() {
        return REASONS.size();
    }
}
