package dev.catamaran.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.model.Spec;
import dev.catamaran.parse.document.Document;
import dev.catamaran.parse.document.DocumentReader;
import dev.catamaran.parse.document.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnbinderTest {
    @Test
    void shouldWriteBackWhatAUserWroteAndNothingElse() {
        var text = """
                healthcheck:
                  http:
                    port: http
                  interval: 30s
                image: example/hello:1
                labels:
                  b: "2"
                ports:
                - containerPort: 8080
                  name: http
                  publish:
                    ingress: {}
                resources:
                  limits:
                    cpu: 1500m
                    memory: 64Mi
                security:
                  user: 1000
                targets:
                  swarm:
                    cluster: lab
                volumes:
                - mountPath: /tmp
                  name: tmp
                  scratch: {}
                """;
        var spec = ((Parsed.Valid<Spec>) Binder.bind(Spec.class, tree(text), "spec")).value();
        assertThat(Yaml.write(Unbinder.write(spec))).isEqualTo(text);
    }

    @Test
    void shouldLeaveOutWhatEqualsADefault() {
        var spec = ((Parsed.Valid<Spec>) Binder.bind(
                        Spec.class, tree("{image: a, replicas: 1, stop: {gracePeriod: 30s}, update: {}}"), "spec"))
                .value();
        assertThat(Unbinder.write(spec)).hasToString("{\"image\":\"a\"}");
    }

    private static JsonNode tree(String text) {
        return ((Parsed.Valid<List<Document>>) DocumentReader.read("x.yaml", text))
                .value()
                .getFirst()
                .tree();
    }
}
