package dev.catamaran.compose.dotenv;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.template.Allowance;
import dev.catamaran.compose.template.Variables;
import dev.catamaran.compose.tree.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What a file's variables may refer to.
 *
 * @param variables these win over what any file says; a name without a value is taken from here
 * @param earlier what the files before this one set; this file replaces it
 * @param allowance how long values may become
 */
public record Surroundings(Variables variables, SequencedMap<String, Setting> earlier, Allowance allowance) {
    /** Keeps a copy. */
    public Surroundings {
        earlier = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(earlier));
    }

    /** Of the first file. */
    public static Surroundings of(Variables variables) {
        return new Surroundings(variables, new LinkedHashMap<>(), new Allowance());
    }

    /** Whether there is room for one more variable; the first one too many is told. */
    boolean allow(String name, Origin origin, Problems problems) {
        if (allowance.isSpent()) {
            return false;
        }
        if (allowance.take(Allowance.VARIABLE)) {
            return true;
        }
        problems.tooMuch(origin, name, "is one variable too many for a project", "use fewer or smaller files");
        return false;
    }

    /** The same for the next file. */
    public Surroundings after(Map<String, Setting> settings) {
        return new Surroundings(variables, new LinkedHashMap<>(settings), allowance);
    }
}
