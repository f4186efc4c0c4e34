package dev.catamaran.compose.read;

import dev.catamaran.compose.tree.Origin;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Where the parser's events stand in a file. */
record Places(String file) {
    /** Where an event begins. */
    Origin of(Event event) {
        return of(event.getStartMark());
    }

    /** A mark as a place; the file's beginning without one. */
    Origin of(Optional<Mark> mark) {
        return mark.map(at -> new Origin(file, at.getLine() + 1, at.getColumn() + 1))
                .orElseGet(() -> new Origin(file, 1, 1));
    }
}
