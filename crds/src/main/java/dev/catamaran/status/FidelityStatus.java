package dev.catamaran.status;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.catamaran.map.Note;
import dev.catamaran.shape.About;
import dev.catamaran.shape.Inline;
import dev.catamaran.shape.Key;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Size;
import java.util.Comparator;
import java.util.List;

/** How well one hull keeps the promises of the fields that the user wrote. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"target", "grades", "top"})
public record FidelityStatus(
        @About("The hull: kubernetes or swarm.") @Key @Size(min = 1, max = 16)
        String target,

        @Inline @JsonUnwrapped Grades grades,

        @About("The worst of them; catamaran compare shows all.") @Size(max = FidelityStatus.TOP)
        List<Top> top) {
    static final int TOP = 8;

    public FidelityStatus {
        target = Text.within(16, target);
        top = Text.within(TOP, top);
    }

    /** The notes that a status has room for: worst first, then by path. */
    public static List<Top> top(List<Note> notes) {
        return notes.stream()
                .sorted(Comparator.comparing(Note::fidelity).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(TOP)
                .map(note -> new Top(
                        note.path(), note.fidelity().name(), note.cause().name(), note.sentence()))
                .toList();
    }

    /** Fields that the user wrote, each leaf once with its worst grade. */
    public record Grades(
            @About("Written fields with their effect by Catamaran's own work.") @Range(min = "0", max = "1000000")
            int emulated,

            @About("Written fields that behave differently.") @Range(min = "0", max = "1000000")
            int approximate,

            @About("Written fields without effect.") @Range(min = "0", max = "1000000")
            int lost,

            @About("Written fields that protect less than asked.") @Range(min = "0", max = "1000000")
            int weakened,

            @About("Lost or weakened fields among them that fidelity.accept lists.") @Range(min = "0", max = "1000000")
            int accepted) {}

    /** One note. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonPropertyOrder({"path", "fidelity", "cause", "reason"})
    public record Top(
            @About("The field.") @Size(min = 1, max = 512) String path,
            @About("The grade.") @Size(min = 1, max = 16) String fidelity,

            @About("What it is due to.") @Size(min = 1, max = 16)
            String cause,

            @About("How it differs.") @Size(max = 256) String reason) {
        public Top {
            path = Text.within(512, path);
            fidelity = Text.within(16, fidelity);
            cause = Text.within(16, cause);
            reason = Text.within(256, reason);
        }
    }
}
