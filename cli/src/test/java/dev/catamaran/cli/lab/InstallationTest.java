package dev.catamaran.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.client.utils.Serialization;
import org.junit.jupiter.api.Test;

class InstallationTest {
    @Test
    void shouldWaitForADefinitionOfWhichTheApiServerHasSaidNothingYet() {
        assertThat(Installation.established(definition("{}"))).isFalse();
        assertThat(Installation.established(definition("{conditions: null, storedVersions: [v1alpha1]}")))
                .isFalse();
        assertThat(Installation.established(definition("{conditions: [{type: Established, status: 'False'}]}")))
                .isFalse();
        assertThat(Installation.established(definition("{conditions: [{type: Established, status: 'True'}]}")))
                .isTrue();
    }

    private static CustomResourceDefinition definition(String status) {
        return Serialization.unmarshal(
                "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nstatus: " + status,
                CustomResourceDefinition.class);
    }
}
