package dev.catamaran.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.Spec;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("image", "imagePullPolicy", "ports", "healthcheck", "env");

    @ParameterizedTest
    @CsvSource({
        "imgae, image",
        "Image, image",
        "port, ports",
        "healthCheck, healthcheck",
        "healtcheck, healthcheck",
        "imagePullpolcy, imagePullPolicy",
        "enf, env",
        "volumes,",
        "xyz,",
        "'',"
    })
    void shouldFindWhatWasMeantOrNothing(String word, String meant) {
        assertThat(Nearest.of(word, KNOWN).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spec.image                              | true
            spec.ports[http].publish.ingress.port   | true
            spec.ports[*].publish                   | true
            spec.env[A.B[0]].value                  | true
            spec.labels[example.dev/a.b]            | true
            spec.security.capabilities.add[ALL]     | true
            spec.volumes[data].claim.size           | true
            spec.healthcheck.http.headers[X].value  | true
            spec.basics.image                       | false
            spec.volumes[data].source.size          | false
            spec.ports.publish                      | false
            image                                   | false
            """)
    void shouldKnowEveryPath(String path, boolean known) {
        assertThat(Paths.of("spec", Shapes.of(Spec.class)).knows(path)).isEqualTo(known);
    }
}
