package dev.catamaran.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catamaran.parse.InvalidCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The API server refuses what the parser refuses, in the same words, wherever the schema can hold the rule. */
class AdmissionIT {
    private static final Lab LAB = Lab.open();
    private static final String NAMESPACE = LAB.namespace("gate");
    private static final JsonMapper JSON = new JsonMapper();

    static List<InvalidCase> cases() {
        return InvalidCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldSayTheSameAsTheParser(InvalidCase example) {
        // Given
        var name = example.name().replace(".yaml", "");
        example.before().ifPresent(spec -> LAB.kubectl.apply(resource(name, spec)));
        // When
        var valid = LAB.kubectl.dryRun(resource(name, example.valid()));
        var invalid = LAB.kubectl.dryRun(resource(name, example.invalid()));
        // Then
        assertThat(valid.ok()).as(valid.err()).isTrue();
        assertThat(invalid.ok()).as(invalid.out()).isEqualTo(!example.admission());
        if (example.admission()) {
            assertThat(invalid.err()).contains(example.message());
        }
    }

    private static String resource(String name, JsonNode spec) {
        return JSON.valueToTree(Map.of(
                        "apiVersion",
                        "catamaran.dev/v1alpha1",
                        "kind",
                        "ContainerWorkload",
                        "metadata",
                        Map.of("name", name, "namespace", NAMESPACE),
                        "spec",
                        spec))
                .toString();
    }
}
