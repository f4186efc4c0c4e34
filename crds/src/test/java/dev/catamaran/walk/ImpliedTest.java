package dev.catamaran.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.map.Notes;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An implied field is taken for exact, and the walk is red where it is not so or nothing needs it. */
class ImpliedTest {
    private static final Walk<Boat> WALK = new Walk<>(Place.root("spec"), Walk.Scope.ALL, Boat.samples(), _ -> true);

    /** Crew is derived from sails while nobody writes it, so that only a crew of its own makes sails needless. */
    private static final Implied<Boat> SAILS = new Implied<>(
            Set.of("spec.sails"), "the wind does it", (boat, _) -> boat.crew().isPresent());

    private static final Yard BECALMED = new Yard() {
        @Override
        void sails(int sails, List<String> built, Notes notes) {
            built.add("sails");
        }
    };

    @Test
    void shouldTakeForExactWhatIsSoAnyway() {
        // When
        var report = WALK.over(BECALMED::map, List.of(SAILS));

        // Then
        assertThat(report.findings()).isEmpty();
        assertThat(report.grades().implied("spec.sails")).containsExactly("the wind does it");
        assertThat(report.grades().implied("spec.crew")).isEmpty();
    }

    @Test
    void shouldSeeAnImpliedFieldThatHasAnEffect() {
        assertThat(faults(new Yard(), List.of(SAILS))).containsExactly("spec.sails IMPLIED_WITH_EFFECT");
    }

    @Test
    void shouldSeeAnImpliedFieldThatNothingNeeds() {
        // Given
        var never = new Implied<Boat>(Set.of("spec.sails", "spec.crew"), "the wind does it", (_, _) -> false);

        // When
        var faults = faults(new Yard(), List.of(never));

        // Then
        assertThat(faults).containsExactlyInAnyOrder("spec.sails IMPLIED_NEEDLESSLY", "spec.crew IMPLIED_NEEDLESSLY");
    }

    private static List<String> faults(Yard yard, List<Implied<Boat>> implied) {
        return WALK.over(yard::map, implied).findings().stream()
                .map(finding -> finding.path() + " " + finding.fault())
                .toList();
    }
}
