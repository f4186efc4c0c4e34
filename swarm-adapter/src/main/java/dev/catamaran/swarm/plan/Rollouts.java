package dev.catamaran.swarm.plan;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers the form that each service was last written with. An engine that takes a failed change back tells only the
 * form that it went back to; which one failed, and must not come back before the workload changes, nobody tells.
 */
final class Rollouts {
    private static final long NOTHING_LEFT = -1;
    private static final long SOMETHING_LEFT = 0;

    private final Map<String, Written> last = new ConcurrentHashMap<>();

    void created(String service, String hash) {
        last.put(service, new Written(hash, NOTHING_LEFT));
    }

    /** Configs of its earlier forms may be left over from now on. */
    void changed(String service, String hash) {
        last.put(service, new Written(hash, SOMETHING_LEFT));
    }

    void removed(String service) {
        last.remove(service);
    }

    /** Whether the last form is the one with this hash; empty when none was written since the start. */
    Optional<Boolean> wrote(String service, String hash) {
        return Optional.ofNullable(last.get(service))
                .filter(written -> !written.hash().isEmpty())
                .map(written -> written.hash().equals(hash));
    }

    /** What was taken back is not wanted any more: should it be wanted again, it may be tried again. */
    void wentBack(String service, String hash) {
        last.merge(service, new Written(hash, SOMETHING_LEFT), (written, back) -> new Written(hash, written.cleanAt()));
    }

    /** Whether configs of earlier forms may be left; {@code mentioned}: the engine still speaks of some. */
    boolean mayLeave(String service, long version, boolean mentioned) {
        var cleanAt =
                Optional.ofNullable(last.get(service)).map(Written::cleanAt).orElse(NOTHING_LEFT);
        return cleanAt == SOMETHING_LEFT || (mentioned && cleanAt != version);
    }

    /** Nothing of earlier forms is left of a service of this version. */
    void clean(String service, long version) {
        last.merge(service, new Written("", version), (written, clean) -> new Written(written.hash(), clean.cleanAt()));
    }

    /**
     * What is remembered of a service.
     *
     * @param hash of the last form; empty when it is not known
     * @param cleanAt the version at which nothing of earlier forms was left
     */
    private record Written(String hash, long cleanAt) {}
}
