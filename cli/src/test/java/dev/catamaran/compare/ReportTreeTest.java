package dev.catamaran.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.compare.Subject.Side;
import dev.catamaran.map.Cause;
import dev.catamaran.model.Identity;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReportTreeTest {
    /** The document's leaves: programs read them, so that none is renamed or removed. */
    private static final List<String> FIELDS = """
            apiVersion
            assumed.controller
            assumed.engine
            assumed.ipvs
            assumed.kubernetes
            kind
            workloads[].fields
            workloads[].kubernetes.counts.approximate
            workloads[].kubernetes.counts.emulated
            workloads[].kubernetes.counts.exact
            workloads[].kubernetes.counts.lost
            workloads[].kubernetes.counts.weakened
            workloads[].kubernetes.kind
            workloads[].name
            workloads[].namespace
            workloads[].rows[].kubernetes.above
            workloads[].rows[].kubernetes.fidelity
            workloads[].rows[].kubernetes.notes[].cause
            workloads[].rows[].kubernetes.notes[].fidelity
            workloads[].rows[].kubernetes.notes[].reason
            workloads[].rows[].line
            workloads[].rows[].paths[]
            workloads[].rows[].swarm.fidelity
            workloads[].rows[].swarm.notes[].cause
            workloads[].rows[].swarm.notes[].fidelity
            workloads[].rows[].swarm.notes[].fix
            workloads[].rows[].swarm.notes[].reason
            workloads[].rows[].written
            workloads[].source
            workloads[].swarm.counts.approximate
            workloads[].swarm.counts.emulated
            workloads[].swarm.counts.exact
            workloads[].swarm.counts.lost
            workloads[].swarm.counts.weakened
            workloads[].swarm.kind
            workloads[].swarm.refused[]
            """.lines().toList();

    @Test
    void shouldKeepTheFieldsOfTheDocument() {
        // Given
        var owner =
                Samples.notes(notes -> notes.at("files").element("/etc/b.conf").lost(Cause.ORCHESTRATOR, "no files"));
        var swarm = Samples.notes(notes -> {
            notes.at("files").element("/etc/b.conf").at("uid").weakened(Cause.ORCHESTRATOR, "everybody reads it");
            notes.at("restart.delay").approximate(Cause.ORCHESTRATOR, "per node");
        });
        var comparison = Comparison.of(Subject.of(
                new Identity("harbour", "buoy", ""),
                Samples.document("spec: {image: buoy:1, files: [{mountPath: /etc/b.conf, uid: 1}]}"),
                new Side("Deployment", owner, List.of(), Samples.NOTHING),
                new Side("replicated service", swarm, List.of("spec.files[/etc/b.conf].uid"), Samples.NOTHING)));

        // Then
        assertThat(names("", ReportTree.of(new Report(Assumptions.NEWEST, List.of(comparison)))))
                .containsExactlyElementsOf(FIELDS);
    }

    private static SortedSet<String> names(String path, JsonNode node) {
        var names = new TreeSet<String>();
        if (node.isObject()) {
            node.properties()
                    .forEach(field ->
                            names.addAll(names(path + (path.isEmpty() ? "" : ".") + field.getKey(), field.getValue())));
        } else if (node.isArray()) {
            node.forEach(element -> names.addAll(names(path + "[]", element)));
        } else {
            names.add(path);
        }
        return names;
    }
}
