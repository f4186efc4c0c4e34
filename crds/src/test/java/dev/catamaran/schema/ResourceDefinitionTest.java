package dev.catamaran.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.parse.document.Yaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResourceDefinitionTest {
    static List<ResourceDefinition> definitions() {
        return ResourceDefinition.all();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void shouldBeCheckedIn(ResourceDefinition definition) {
        Golden.check(Path.of("src/main/resources/crds", definition.name() + ".yaml"), Yaml.write(definition.write()));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void shouldBoundEverythingAndDefaultNothing(ResourceDefinition definition) {
        var faults = new ArrayList<String>();
        var properties = definition.write().at("/spec/versions/0/schema/openAPIV3Schema/properties");
        faults("spec", properties.path("spec"), faults);
        faults("status", properties.path("status"), faults);
        assertThat(faults).isEmpty();
    }

    private static void faults(String path, JsonNode schema, List<String> faults) {
        if (schema.has("default")) {
            faults.add(path + " has a default");
        }
        var bounded = switch (schema.path("type").asText()) {
            case "string" -> schema.has("maxLength") || schema.has("enum");
            case "integer" -> schema.has("minimum") && schema.has("maximum");
            case "array" -> schema.has("maxItems");
            case "object" -> schema.has("properties") || schema.has("maxProperties") || path.endsWith("scratch");
            case "boolean" -> true;
            default -> schema.has("x-kubernetes-int-or-string") && schema.has("pattern");
        };
        if (!bounded) {
            faults.add(path + " has no bounds: " + schema);
        }
        schema.path("properties").properties().forEach(entry -> {
            faults(path + "." + entry.getKey(), entry.getValue(), faults);
            if (!entry.getValue().has("description")) {
                faults.add(path + "." + entry.getKey() + " has no description");
            }
        });
        if (schema.has("items")) {
            faults(path + "[]", schema.path("items"), faults);
        }
    }
}
