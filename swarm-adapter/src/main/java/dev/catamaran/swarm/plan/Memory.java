package dev.catamaran.swarm.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.swarm.observe.Remembered;
import java.util.function.LongSupplier;

/** What is remembered of our own writes, for an engine does not tell it. Lost at a restart, which does no harm. */
public final class Memory {
    private final Repairs repairs;
    private final Rollouts rollouts = new Rollouts();

    /** Remembers nothing yet; the clock is {@code System::nanoTime}. */
    public Memory(LongSupplier nanoClock) {
        this.repairs = new Repairs(nanoClock);
    }

    /** A service was created. */
    public void created(ObjectNode spec) {
        rollouts.created(name(spec), Stamps.hash(spec));
    }

    /** A service was changed from what was read; what only failed to be written is no repair. */
    public void mended(SwarmObject.Service actual, ObjectNode desired) {
        if (!Stamps.hash(desired).equals(Stamps.hash(actual.spec()))) {
            repairs.forget(name(desired));
            return;
        }
        var drift = Drift.between(desired, actual.spec());
        if (!drift.isEmpty()) {
            repairs.mended(name(desired), drift);
        }
    }

    /** A service was changed. */
    public void changed(ObjectNode spec) {
        rollouts.changed(name(spec), Stamps.hash(spec));
    }

    /** A service is gone. */
    public void removed(SwarmObject.Service service) {
        repairs.forget(name(service.spec()));
        rollouts.removed(name(service.spec()));
    }

    /** What of it explains a service as it is. */
    Remembered of(ObjectNode desired, SwarmObject.Service actual) {
        return new Remembered(
                Stamps.hash(desired).equals(Stamps.hash(actual.spec())), repairs.contended(name(desired)));
    }

    Repairs repairs() {
        return repairs;
    }

    Rollouts rollouts() {
        return rollouts;
    }

    static String name(ObjectNode spec) {
        return spec.path("Name").asText();
    }
}
