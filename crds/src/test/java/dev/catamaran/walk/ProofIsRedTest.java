package dev.catamaran.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.map.Cause;
import dev.catamaran.map.Notes;
import dev.catamaran.walk.Boat.Fixed;
import dev.catamaran.walk.Boat.Keel;
import dev.catamaran.walk.Boat.Lifting;
import dev.catamaran.walk.Boat.Rope;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The walk is green on a mapping without fault and red on each fault that a mapping or its notes can have. */
class ProofIsRedTest {
    private static final Place SPEC = Place.root("spec");
    private static final Walk<Boat> WALK = new Walk<>(SPEC, Walk.Scope.ALL, Boat.samples(), _ -> true);

    @Test
    void shouldBeGreenWithoutAFault() {
        assertThat(faults(new Yard())).isEmpty();
    }

    @Test
    void shouldCoverTheResourceWithItsSamples() {
        assertThat(Coverage.gaps(Boat.samples().values(), Place.root("spec"), Set.of()))
                .isEmpty();
    }

    @Test
    void shouldSeeWhatSamplesDoNotCover() {
        // Given
        var samples = new LinkedHashMap<>(Boat.samples());
        samples.remove("little");

        // When
        var gaps = Coverage.gaps(samples.values(), Place.root("spec"), Set.of());

        // Then
        assertThat(gaps)
                .containsExactly(
                        "spec.pause: absent",
                        "spec.ropes: none",
                        "spec.orders: none",
                        "spec.flags: none",
                        "spec.fixed: a value",
                        "spec.fixed.depth: a value");
    }

    @Test
    void shouldSeeADroppedField() {
        var faults = faults(new Yard() {
            @Override
            void sails(int sails, List<String> built, Notes notes) {
                built.add("sails");
            }
        });

        // crew is derived from sails while nobody writes it, which hides the fault in two samples of three
        assertThat(faults).containsExactly("spec.sails LOST_SILENTLY");
    }

    @Test
    void shouldSeeAFieldThatIsDroppedInOneBranch() {
        var faults = faults(new Yard() {
            @Override
            void keel(Keel keel, List<String> built, Notes notes) {
                switch (keel) {
                    case Fixed fixed -> super.keel(fixed, built, notes);
                    case Lifting(var _, var time) -> super.keel(new Lifting(7, time), built, notes);
                }
            }
        });

        assertThat(faults).containsExactly("spec.lifting.depth LOST_SILENTLY");
    }

    @Test
    void shouldSeeAFieldThatIsDroppedInOneElement() {
        var faults = faults(new Yard() {
            @Override
            void rope(Rope rope, List<String> built, Notes notes) {
                super.rope(rope.name().equals("jib") ? new Rope("jib", 0, rope.spare()) : rope, built, notes);
            }
        });

        assertThat(faults).containsExactly("spec.ropes[jib].length LOST_SILENTLY");
    }

    @Test
    void shouldSeeAKeyThatIsDropped() {
        var faults = faults(new Yard() {
            @Override
            void rope(Rope rope, List<String> built, Notes notes) {
                built.add("rope " + rope.length());
                if (rope.spare()) {
                    notes.at("spare").lost(Cause.ORCHESTRATOR, "every rope is used");
                }
            }
        });

        assertThat(faults).containsExactly("spec.ropes[main].name LOST_SILENTLY", "spec.ropes[jib].name LOST_SILENTLY");
    }

    @Test
    void shouldSeeAnOrderThatIsLost() {
        var faults = faults(new Yard() {
            @Override
            void orders(List<String> orders, List<String> built) {
                super.orders(orders.stream().sorted().toList(), built);
            }
        });

        assertThat(faults).containsExactly("spec.orders LOST_IN_PART");
    }

    @Test
    void shouldSeeAnEntryThatIsDropped() {
        var faults = faults(new Yard() {
            @Override
            void flags(Map<String, String> flags, List<String> built) {
                flags.forEach((side, colour) -> built.add("flag " + side));
            }
        });

        assertThat(faults).containsExactly("spec.flags[port] LOST_IN_PART", "spec.flags[starboard] LOST_IN_PART");
    }

    @Test
    void shouldSeeAForgottenNoteOnALoss() {
        var faults = faults(new Yard() {
            @Override
            void rope(Rope rope, List<String> built, Notes notes) {
                built.add("rope " + rope.name() + " " + rope.length());
            }
        });

        assertThat(faults)
                .containsExactly("spec.ropes[main].spare LOST_SILENTLY", "spec.ropes[jib].spare LOST_SILENTLY");
    }

    @Test
    void shouldSeeAForgottenNoteOnRounding() {
        var faults = faults(new Yard() {
            @Override
            void waiting(Duration pause, List<String> built, Notes notes) {
                built.add("pause " + pause.plusMillis(999).toSeconds());
            }
        });

        assertThat(faults).containsExactly("spec.pause LOST_IN_PART");
    }

    @Test
    void shouldSeeALossThatIsNone() {
        var faults = faults(new Yard() {
            @Override
            void sails(int sails, List<String> built, Notes notes) {
                super.sails(sails, built, notes);
                if (sails != 1) {
                    notes.lost(Cause.ORCHESTRATOR, "no mast");
                }
            }
        });

        assertThat(faults).containsExactly("spec.sails SAYS_LOST");
    }

    @Test
    void shouldSeeAnEmulationThatDoesNothing() {
        var faults = faults(new Yard() {
            @Override
            void keel(Keel keel, List<String> built, Notes notes) {
                switch (keel) {
                    case Fixed fixed -> super.keel(fixed, built, notes);
                    case Lifting(var depth, var _) -> super.keel(new Lifting(depth, Duration.ZERO), built, notes);
                }
            }
        });

        assertThat(faults).containsExactly("spec.lifting.time CLAIMS_AN_EFFECT");
    }

    @Test
    void shouldSeeANoteOnWhatNobodyAsksFor() {
        var faults = faults(new Yard() {
            @Override
            void sails(int sails, List<String> built, Notes notes) {
                super.sails(sails, built, notes);
            }

            @Override
            void keel(Keel keel, List<String> built, Notes notes) {
                super.keel(keel, built, notes);
                notes.at("lifting").approximate(Cause.CHOICE, "slowly");
                notes.at("pause").approximate(Cause.CHOICE, "not long");
            }
        });

        assertThat(faults).contains("spec.lifting NEEDLESS", "spec.pause NEEDLESS");
    }

    @Test
    void shouldSeeANoteThatRepeatsOneAbove() {
        var faults = faults(new Yard() {
            @Override
            void rope(Rope rope, List<String> built, Notes notes) {
                notes.at("spare").lost(Cause.ORCHESTRATOR, "every rope is used");
                notes.lost(Cause.ORCHESTRATOR, "no ropes");
            }
        });

        assertThat(faults).contains("spec.ropes[main].spare SAID_TWICE");
    }

    @Test
    void shouldSeeADefaultThatIsCalledLost() {
        var faults = faults(new Yard() {
            @Override
            void sails(int sails, List<String> built, Notes notes) {
                notes.lost(Cause.ORCHESTRATOR, "no mast");
            }

            @Override
            void crew(Optional<Integer> crew, int sails, List<String> built, Notes notes) {
                super.crew(crew, 2, built, notes);
            }
        });

        assertThat(faults).containsExactly("spec.sails DEFAULT_LOST");
    }

    @Test
    void shouldSeeAMisspeltPath() {
        var faults = faults(new Yard() {
            @Override
            void rope(Rope rope, List<String> built, Notes notes) {
                super.rope(rope, built, notes);
                notes.at("lenght").approximate(Cause.CHOICE, "in feet");
            }
        });

        assertThat(faults).contains("spec.ropes[main].lenght MISSPELT", "spec.ropes[jib].lenght MISSPELT");
    }

    @Test
    void shouldSeeAFieldThatWasNeverChanged() {
        // Given
        var walk = new Walk<>(SPEC, Walk.Scope.ALL, Boat.samples(), boat -> boat.sails() < 4 && boat.sails() > 0);
        var still = new Walk<>(
                SPEC, Walk.Scope.ALL, Boat.samples(), boat -> Boat.samples().containsValue(boat));

        // When
        var findings = still.over(new Yard()::map).findings();

        // Then
        assertThat(walk.over(new Yard()::map).findings()).isEmpty();
        assertThat(findings)
                .extracting(Finding::path)
                .contains(
                        "spec.sails",
                        "spec.pause",
                        "spec.crew",
                        "spec.ropes",
                        "spec.ropes[main].length",
                        "spec.ropes[jib].length",
                        "spec.orders",
                        "spec.flags",
                        "spec.flags[port]");
        assertThat(findings).extracting(Finding::fault).containsOnly(Finding.Fault.NEVER_CHANGED);
    }

    private static List<String> faults(Yard yard) {
        return WALK.over(yard::map).findings().stream()
                .map(finding -> finding.path() + " " + finding.fault())
                .toList();
    }
}
