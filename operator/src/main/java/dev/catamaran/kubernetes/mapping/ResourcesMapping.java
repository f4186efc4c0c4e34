package dev.catamaran.kubernetes.mapping;

import static dev.catamaran.map.Cause.ENVIRONMENT;
import static dev.catamaran.map.Cause.ORCHESTRATOR;

import dev.catamaran.map.Notes;
import dev.catamaran.model.section.Resources;
import dev.catamaran.value.Cpu;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@link Resources}. Requests are always written, as 0 where nothing is kept free: the API server would fill in the
 * limits.
 */
final class ResourcesMapping {
    private static final String NOTHING = "0";

    /** The kubelet raises a smaller quota: Linux takes none below a millisecond in its period of 100 ms. */
    private static final Cpu LEAST_CPU = new Cpu(10);

    private ResourcesMapping() {}

    static ResourceRequirements map(Resources resources, Notes notes) {
        return switch (resources) {
            case Resources(var limits, var reservations) -> {
                var requirements = new ResourceRequirements();
                requirements.setLimits(limits(limits, notes.at("limits")));
                requirements.setRequests(requests(reservations));
                yield requirements;
            }
        };
    }

    private static Map<String, Quantity> limits(Resources.Limits limits, Notes notes) {
        return switch (limits) {
            case Resources.Limits(var cpu, var memory, var pids) -> {
                if (pids.isPresent()) {
                    notes.at("pids").lost(ORCHESTRATOR, "the kubelet has one limit of processes for all pods");
                }
                if (cpu.isPresent() && cpu.get().compareTo(LEAST_CPU) < 0) {
                    notes.at("cpu")
                            .approximate(
                                    ENVIRONMENT,
                                    "Linux limits to no less than " + LEAST_CPU,
                                    "write " + LEAST_CPU + " or more");
                }
                var quantities = new TreeMap<String, Quantity>();
                cpu.ifPresent(most -> quantities.put("cpu", quantity(most.toString())));
                memory.ifPresent(most -> quantities.put("memory", quantity(most.toString())));
                yield quantities;
            }
        };
    }

    private static Map<String, Quantity> requests(Resources.Reservations reservations) {
        return switch (reservations) {
            case Resources.Reservations(var cpu, var memory) -> {
                var quantities = new TreeMap<String, Quantity>();
                quantities.put("cpu", quantity(text(cpu)));
                quantities.put("memory", quantity(text(memory)));
                yield quantities;
            }
        };
    }

    private static String text(Optional<?> amount) {
        return amount.map(Object::toString).orElse(NOTHING);
    }

    private static Quantity quantity(String text) {
        return new Quantity(text);
    }
}
