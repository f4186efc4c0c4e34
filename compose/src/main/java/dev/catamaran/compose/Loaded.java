package dev.catamaran.compose;

import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.problem.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What became of a request. */
public sealed interface Loaded {
    /**
     * Compose takes it.
     *
     * @param project with its active services
     * @param inactive the other services with their profiles
     * @param warnings what is out of date, without an effect or filled in; sorted by place
     */
    record Valid(Project project, SequencedMap<String, List<String>> inactive, List<Problem> warnings)
            implements Loaded {
        /** Keeps copies. */
        public Valid {
            inactive = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inactive));
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Compose refuses it.
     *
     * @param problems all that is to be said, warnings too; sorted by place
     */
    record Refused(List<Problem> problems) implements Loaded {
        /** Keeps a copy. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
