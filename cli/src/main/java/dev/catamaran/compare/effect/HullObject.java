package dev.catamaran.compare.effect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * An object that a hull would have of a workload.
 *
 * @param kind as the orchestrator calls it; empty for the object that is the workload itself and needs no name
 * @param name its name; empty with the kind
 * @param unsaid the steps that every path begins with, such as {@code template}: no reader needs them
 * @param derived fields that follow from several others: told where nothing else differs
 * @param tree what the orchestrator would be told
 */
public record HullObject(String kind, String name, Set<String> unsaid, Set<String> derived, JsonNode tree) {
    /** {@code PersistentVolumeClaim db--data}; empty for the workload itself. */
    String title() {
        return (kind + " " + name).strip();
    }
}
