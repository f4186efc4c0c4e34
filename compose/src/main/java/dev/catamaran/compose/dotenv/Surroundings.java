package dev.catamaran.compose.dotenv;

import dev.catamaran.compose.template.Allowance;
import dev.catamaran.compose.template.Variables;
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

    /** The same for the next file. */
    public Surroundings after(Map<String, Setting> settings) {
        return new Surroundings(variables, new LinkedHashMap<>(settings), allowance);
    }
}
