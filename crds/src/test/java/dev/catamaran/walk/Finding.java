package dev.catamaran.walk;

/**
 * One fault of a mapping or of its notes.
 *
 * @param sample the sample, or the variant of it, at which it was seen
 * @param path the field
 * @param detail what was changed, or what the note says
 */
public record Finding(String sample, String path, Fault fault, String detail) {
    /** What is wrong. */
    public enum Fault {
        LOST_SILENTLY("no change of it has an effect, and no note says so"),
        LOST_IN_PART("some changes of it have no effect, and no note says so"),
        CLAIMS_AN_EFFECT("is noted as kept in some way, but no change of it has an effect"),
        SAYS_LOST("is noted as lost, but every change of it has an effect"),
        MISSPELT("a note speaks of a field that the resource does not have"),
        NEEDLESS("a note speaks of what this workload does not ask for"),
        SAID_TWICE("a note repeats what a note above it says"),
        DEFAULT_LOST("a value that nobody wrote is noted as lost or weakened"),
        IMPLIED_WITH_EFFECT("is listed as implied, but a change of it has an effect or a note"),
        IMPLIED_NEEDLESSLY("is listed as implied, but nothing needs that"),
        NEVER_CHANGED("no other valid value of it was tried");

        private final String meaning;

        Fault(String meaning) {
            this.meaning = meaning;
        }
    }

    @Override
    public String toString() {
        return path + ": " + fault + ": " + fault.meaning + " [" + sample + (detail.isEmpty() ? "" : ": " + detail)
                + "]";
    }
}
