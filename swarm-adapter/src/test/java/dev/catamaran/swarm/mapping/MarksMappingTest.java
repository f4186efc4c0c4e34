package dev.catamaran.swarm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksMappingTest {
    @Test
    void shouldLabelTheContainerWithBoth() {
        var sample = Sample.of("labels: {b: 'free text {{.Node.ID}}'}\nannotations: {a: x}");

        assertThat(sample.container("/Labels")).isEqualTo("{\"a\":\"x\",\"b\":\"free text {{.Node.ID}}\"}");
        assertThat(sample.notes()).containsExactly("annotations[a] APPROXIMATE ORCHESTRATOR");
    }

    @Test
    void shouldPreferALabelToAnAnnotationOfItsName() {
        var sample = Sample.of("labels: {a: label}\nannotations: {a: annotation}");

        assertThat(sample.container("/Labels")).isEqualTo("{\"a\":\"label\"}");
        assertThat(sample.notes()).containsExactly("annotations[a] LOST ORCHESTRATOR");
    }
}
