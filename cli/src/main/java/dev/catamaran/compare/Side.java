package dev.catamaran.compare;

import dev.catamaran.map.Note;
import java.util.List;

/**
 * What one hull makes of a workload.
 *
 * @param kind what the workload becomes there, such as {@code Deployment} or {@code replicated service}
 * @param notes every field that is not exact; sorted
 * @param refused paths for which this hull would refuse the workload; sorted
 */
public record Side(String kind, List<Note> notes, List<String> refused) {}
