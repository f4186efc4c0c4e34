package dev.catamaran.compare;

import dev.catamaran.map.Note;
import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.observe.Observed;
import java.util.List;

/** A workload on one hull, as it is now. */
public sealed interface LiveSide {
    /** The hull. */
    HullName hull();

    /** What the workload asks for there. */
    TargetMode mode();

    /** What is wrong there, or why nothing is known; empty when there is nothing to say. */
    String message();

    /**
     * It was looked at.
     *
     * @param notes every field that is not exact there
     * @param drift what the orchestrator has otherwise than it shall, a line each; empty: read back equal
     */
    record Seen(HullName hull, TargetMode mode, Observed observed, List<Note> notes, List<String> drift)
            implements LiveSide {
        @Override
        public String message() {
            return observed.message().text();
        }
    }

    /**
     * It was not looked at, so that nothing is claimed of it.
     *
     * @param message why it could not be; empty in mode Disabled, where there is nothing to look at
     */
    record Unseen(HullName hull, TargetMode mode, String message) implements LiveSide {}
}
