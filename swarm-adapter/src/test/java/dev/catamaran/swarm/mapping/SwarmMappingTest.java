package dev.catamaran.swarm.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catamaran.model.Identity;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.swarm.mapping.spec.EngineJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class SwarmMappingTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/catamaran/swarm/mapping");

    @Test
    void shouldMapAWholeWorkload() throws IOException {
        // Given
        var fields = Files.readString(GOLDEN.resolve("whole.yaml"), UTF_8);

        // When
        var sample = Sample.of(fields);

        // Then
        var json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
        var lines = new StringBuilder();
        lines.append(json.writeValueAsString(EngineJson.brief(sample.objects().service())));
        for (var config : sample.objects().configs()) {
            lines.append('\n').append(EngineJson.brief(config));
        }
        for (var network : sample.objects().networks()) {
            lines.append('\n').append(EngineJson.brief(network));
        }
        sample.mapped().notes().forEach(note -> lines.append('\n').append(note));
        expect(GOLDEN.resolve("whole.txt"), lines.append('\n').toString());
    }

    @Test
    void shouldMapTheSameTwice() throws IOException {
        var fields = Files.readString(GOLDEN.resolve("whole.yaml"), UTF_8);

        assertThat(Sample.of(fields))
                .isEqualTo(Sample.of(fields))
                .hasToString(Sample.of(fields).toString());
    }

    @Test
    void shouldAnswerToItsNameOnTheNetworkOfTheNamespace() {
        var sample = Sample.of("");

        assertThat(sample.service("/TaskTemplate/Networks"))
                .isEqualTo("[{\"Target\":\"harbour_default\",\"Aliases\":[\"ferry\"]}]");
        assertThat(EngineJson.brief(sample.objects().networks().getFirst()))
                .hasToString("{\"Name\":\"harbour_default\",\"Driver\":\"overlay\",\"Labels\":{"
                        + "\"catamaran.dev/cluster-id\":\"c-1\",\"catamaran.dev/namespace\":\"harbour\","
                        + "\"com.docker.stack.namespace\":\"harbour\"}}");
    }

    @Test
    void shouldTellWhoseTheServiceIs() {
        assertThat(Sample.of("").objects().service().labels())
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of(
                        "catamaran.dev/cluster-id", "c-1",
                        "catamaran.dev/name", "ferry",
                        "catamaran.dev/namespace", "harbour",
                        "catamaran.dev/uid", "u-1",
                        "com.docker.stack.namespace", "harbour"));
    }

    @Test
    void shouldLeaveTheUidToWhoeverAppliesItFirst() {
        var nameless = new Workload(
                new Identity("harbour", "ferry", ""), Sample.workload("").spec());

        var labels = SwarmMapping.map(nameless, TargetMode.Run, Sample.NEWEST)
                .value()
                .service()
                .labels();

        assertThat(labels).doesNotContainKey("catamaran.dev/uid").containsKey("catamaran.dev/name");
    }

    @Test
    void shouldNotBeRewrittenForTheOrderOfKeyedLists() {
        var workload = Sample.workload("""
                ports: [{name: a, containerPort: 1}, {name: b, containerPort: 2, publish: {host: {}}}]
                env: [{name: A, value: 1x}, {name: B, value: 2x}]
                files: [{mountPath: /a, content: a}, {mountPath: /b, content: b}]
                """);
        var reversed = Sample.workload("""
                ports: [{name: b, containerPort: 2, publish: {host: {}}}, {name: a, containerPort: 1}]
                env: [{name: B, value: 2x}, {name: A, value: 1x}]
                files: [{mountPath: /b, content: b}, {mountPath: /a, content: a}]
                """);

        assertThat(SwarmMapping.map(workload, TargetMode.Run, Sample.NEWEST))
                .isEqualTo(SwarmMapping.map(reversed, TargetMode.Run, Sample.NEWEST));
    }

    @Test
    void shouldAssumeTheNewestEngineWithARoutingMeshAndAController() {
        var facts = SwarmFacts.assumed();

        assertThat(facts)
                .hasToString("SwarmFacts[negotiated=1.51, routingMesh=Available, controller=true, clusterId=local]");
        assertThat(Collections.max(java.util.List.of(ApiVersion.OLDEST, facts.negotiated())))
                .isEqualTo(facts.negotiated());
    }

    private static void expect(Path golden, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual, UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(golden, UTF_8));
    }
}
