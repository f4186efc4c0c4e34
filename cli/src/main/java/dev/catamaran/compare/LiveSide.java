package dev.catamaran.compare;

import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.observe.Observed;
import java.util.List;

/**
 * A workload on one hull, as it is now.
 *
 * @param mode what the workload asks for there
 * @param observed what was seen of it; in mode Disabled nothing is
 * @param notes every field that is not exact there
 * @param drift what the orchestrator has otherwise than it shall, a line each; empty: read back equal
 */
public record LiveSide(HullName hull, TargetMode mode, Observed observed, List<Note> notes, List<String> drift) {
    /** Whether it serves as it shall, or is not asked to. */
    public boolean settled() {
        return switch (mode) {
            case Disabled, Observe -> true;
            case Standby, Run -> observed.state() == dev.catamaran.observe.State.Ready;
        };
    }
}
