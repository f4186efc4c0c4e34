package dev.catamaran.walk;

import dev.catamaran.map.Cause;
import dev.catamaran.map.Mapped;
import dev.catamaran.map.Notes;
import dev.catamaran.walk.Boat.Fixed;
import dev.catamaran.walk.Boat.Keel;
import dev.catamaran.walk.Boat.Lifting;
import dev.catamaran.walk.Boat.Rope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping without a fault; tests override one part of it and put a fault in. */
class Yard {
    final Mapped<List<String>> map(Boat boat) {
        return Notes.collect(notes -> {
            var built = new ArrayList<String>();
            switch (boat) {
                case Boat(var sails, var pause, var crew, var ropes, var orders, var flags, var keel) -> {
                    sails(sails, built, notes.at("sails"));
                    pause.ifPresent(time -> waiting(time, built, notes.at("pause")));
                    crew(crew, sails, built, notes.at("crew"));
                    for (var rope : ropes) {
                        rope(rope, built, notes.at("ropes").element(rope.name()));
                    }
                    orders(orders, built);
                    flags(flags, built);
                    keel(keel, built, notes);
                }
            }
            return List.copyOf(built);
        });
    }

    void sails(int sails, List<String> built, Notes notes) {
        built.add("sails " + sails);
    }

    void waiting(Duration pause, List<String> built, Notes notes) {
        built.add("pause " + pause.plusMillis(999).toSeconds());
        if (pause.toMillisPart() != 0) {
            notes.approximate(Cause.ORCHESTRATOR, "rounded up to seconds");
        }
    }

    void crew(Optional<Integer> crew, int sails, List<String> built, Notes notes) {
        built.add("crew " + crew.orElse(sails - 1));
    }

    void rope(Rope rope, List<String> built, Notes notes) {
        switch (rope) {
            case Rope(var name, var length, var spare) -> {
                built.add("rope " + name + " " + length);
                if (spare) {
                    notes.at("spare").lost(Cause.ORCHESTRATOR, "every rope is used");
                }
            }
        }
    }

    void orders(List<String> orders, List<String> built) {
        built.add("orders " + String.join(", ", orders));
    }

    void flags(Map<String, String> flags, List<String> built) {
        flags.forEach((side, colour) -> built.add("flag " + side + " " + colour));
    }

    void keel(Keel keel, List<String> built, Notes notes) {
        switch (keel) {
            case Fixed(var depth) -> built.add("fixed " + depth);
            case Lifting(var depth, var time) -> {
                built.add("lifting " + depth + " " + time);
                notes.at("lifting.time").emulated(Cause.CHOICE, "the crew counts");
            }
        }
    }
}
