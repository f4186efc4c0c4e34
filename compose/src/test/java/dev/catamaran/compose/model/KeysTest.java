package dev.catamaran.compose.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.compose.form.Forms;
import dev.catamaran.compose.model.ComposeGo.Found;
import dev.catamaran.compose.model.service.Service;
import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table of keys against the Compose specification's own schema. */
class KeysTest {
    /** Kept, not interpreted. */
    private static final List<String> RAW = List.of("jobs", "services.*.pre_start");

    /** An old syntax, which the canonical form turns into a flag. */
    private static final List<String> OLD = List.of(
            "networks.*.external.name",
            "volumes.*.external.name",
            "configs.*.external.name",
            "secrets.*.external.name");

    private static NavigableSet<String> specified(String version) throws IOException, InterruptedException {
        var keys = KeyPaths.of(schema(version), RAW);
        OLD.forEach(keys::remove);
        return keys;
    }

    private static JsonNode schema(String version) throws IOException, InterruptedException {
        return switch (ComposeGo.schema(version)) {
            case Found.Schema(var json) -> json;
            case Found.Nothing(var reason) -> {
                System.out.println("The table of keys is not compared with the specification's schema: " + reason);
                yield abort(reason);
            }
        };
    }

    @Test
    void shouldKnowEveryKeyOfTheNewestSchemaAndNoOther() throws IOException, InterruptedException {
        // Given
        var ours = KeyPaths.of(Forms.of(Project.class));

        // When
        var specified = specified("v2.16.2");

        // Then
        assertThat(ours).containsExactlyElementsOf(specified);
    }

    @Test
    void shouldKnowWhichKeysTheOraclesSchemaLacks() throws IOException, InterruptedException {
        // Given
        var newer = new TreeSet<>(KeyPaths.of(Forms.of(Project.class)));

        // When
        newer.removeAll(specified("v2.9.1"));

        // Then
        assertThat(newer)
                .containsExactly(
                        "jobs",
                        "services.*.build.no_cache_filter",
                        "services.*.networks.*.use_service_name_alias",
                        "services.*.pre_start",
                        "services.*.umask");
    }

    @Test
    void shouldCountTheKeysOfAService() {
        assertThat(Forms.of(Service.class).keys()).hasSize(94);
    }
}
