package dev.catamaran.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.Spec;
import org.junit.jupiter.api.Test;

class WrittenTest {
    @Test
    void shouldCountNothingForNothing() {
        var written = Written.of(Spec.class, InvalidCase.tree("""
                image: a
                replicas: null
                labels: {team: null, tier: web}
                volumes: [{name: one, mountPath: /one, claim: null, scratch: {}}]
                """));

        assertThat(written.leaves())
                .containsExactly(
                        "spec.image",
                        "spec.volumes[one].name",
                        "spec.volumes[one].mountPath",
                        "spec.volumes[one].scratch",
                        "spec.labels[tier]");
    }
}
