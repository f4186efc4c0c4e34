package dev.catamaran.model;

import dev.catamaran.shape.About;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Key;
import dev.catamaran.shape.Matches;
import dev.catamaran.shape.Size;
import dev.catamaran.shape.Standard;
import java.util.List;

/** What to do when a hull cannot keep a field's promise ({@code resource.md} §13, {@code fidelity}). */
public record Tolerance(
        @About("Report tells what is lost; Strict refuses the hull on which anything is lost.") @Standard("Report")
        Policy policy,

        @About("Weakened fields that are accepted, and under Strict lost ones, by path.") @Size(max = 64)
        List<Accepted> accept) {

    /** What to do with a field that has no effect. */
    public enum Policy {
        Report,
        Strict
    }

    /** One field that may be weaker or lost, and why. */
    public record Accepted(
            @About("The field's path as the report shows it; [*] stands for any element.")
            @Key
            @Size(min = 1, max = 512)
            @Matches(Grammar.FIELD_PATH)
            String path,

            @About("Why that is accepted.") @Size(min = 1, max = 256)
            String reason) {}
}
