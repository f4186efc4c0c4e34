package dev.catamaran.compare.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.model.Identity;
import dev.catamaran.model.Workload;
import dev.catamaran.model.section.EnvVariable;
import dev.catamaran.model.section.Volume;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.document.Document;
import dev.catamaran.parse.document.DocumentReader;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BecomingTest {
    private static final String SPEC = """
            image: buoy:1
            imagePullPolicy: IfNotPresent
            replicas: 3
            env:
            - {name: LAMP, value: s3cret}
            volumes:
            - {name: data, mountPath: /d, claim: {size: 1Gi}}
            update: {delay: 5s}
            labels: {a.b/team: harbour}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "written and not needed | spec.replicas | Mode.Replicas 3",
                "nobody wrote it | spec.update.parallelism | UpdateConfig.Parallelism 1",
                "needed: another value | spec.volumes[data].claim.size | claim buoy-data: requests.storage 1Gi",
                "an alternative: another one | spec.volumes[data].claim | claim buoy-data",
                "as the default says | spec.imagePullPolicy | Policy IfNotPresent",
                "a key with dots | spec.labels[a.b/team] | Labels[a.b/team] harbour",
                "not shortened into another place's name | spec.update.delay | UpdateConfig.Delay 5000000000",
            })
    void shouldTellThePlaceAndItsValue(String why, String path, String becomes) {
        assertThat(becoming(SPEC, BecomingTest::objects).of(List.of(path)))
                .as(why)
                .hasValue(becomes);
    }

    @Test
    void shouldNeverShowWhatMayBeASecret() {
        assertThat(becoming(SPEC, BecomingTest::objects).of(List.of("spec.env[LAMP].value")))
                .hasValue("Env[LAMP].value, Annotations.copy");
        assertThat(becoming(SPEC, (workload, tree) -> tree.put("Elsewhere", env(workload)))
                        .of(List.of("spec.env[LAMP].value")))
                .hasValue("Elsewhere");
    }

    @Test
    void shouldSayNothingWhereNothingIsSeen() {
        assertThat(becoming(SPEC, (_, _) -> {}).of(List.of("spec.replicas"))).isEmpty();
        assertThat(becoming(SPEC, BecomingTest::objects).of(List.of("spec.security.user")))
                .isEmpty();
    }

    @Test
    void shouldNameThreePlacesAndCountTheOthers() {
        // Given
        var becoming = becoming(
                SPEC,
                (workload, tree) -> Stream.of("One", "Two", "Three", "Four", "Five")
                        .forEach(name -> tree.put(name, workload.spec().basics().replicas())));

        // Then
        assertThat(becoming.of(List.of("spec.replicas"))).hasValue("One, Two, Three and 2 more");
    }

    @Test
    void shouldLeaveOutWhatOnlyFollowsFromIt() {
        // Given
        var becoming = becoming(SPEC, (workload, tree) -> {
            var replicas = workload.spec().basics().replicas();
            tree.put("Deadline", replicas * 10)
                    .put("Config", "buoy_abcdefghijk" + replicas)
                    .put("Count", replicas);
        });
        var alone = becoming(
                SPEC,
                (workload, tree) ->
                        tree.put("Deadline", workload.spec().basics().replicas() * 10));

        // Then
        assertThat(becoming.of(List.of("spec.replicas"))).hasValue("Count 3");
        assertThat(alone.of(List.of("spec.replicas"))).hasValue("Deadline 30");
    }

    @Test
    void shouldShortenALongValueAndKeepItOnOneLine() {
        // Given
        var becoming = becoming(
                SPEC,
                (workload, tree) -> tree.put(
                        "Text",
                        "a\n\u001b[31m" + "b".repeat(workload.spec().basics().replicas() * 20)));

        // Then
        assertThat(becoming.of(List.of("spec.replicas")))
                .hasValueSatisfying(text -> assertThat(text)
                        .startsWith("Text a [31mb")
                        .endsWith("b…")
                        .hasSize("Text ".length() + 40));
    }

    private static void objects(Workload workload, ObjectNode tree) {
        var spec = workload.spec();
        tree.put("Policy", spec.basics().imagePullPolicy().name());
        tree.putObject("Mode").put("Replicas", spec.basics().replicas());
        tree.putObject("UpdateConfig")
                .put("Delay", spec.operation().update().delay().toNanos())
                .put("Parallelism", spec.operation().update().parallelism());
        tree.putObject("RestartPolicy").put("Delay", 1);
        var labels = tree.putObject("Labels");
        spec.marks().labels().forEach(labels::put);
        var env = tree.putArray("Env");
        for (var variable : spec.invocation().env()) {
            env.addObject()
                    .put("name", variable.name())
                    .put("value", variable.value())
                    .put("more", true);
        }
        tree.putObject("Annotations").put("copy", env(workload)).put("other", "");
    }

    private static String env(Workload workload) {
        return workload.spec().invocation().env().stream()
                .map(EnvVariable::value)
                .reduce("", String::concat);
    }

    private static List<HullObject> claims(Workload workload) {
        return workload.spec().attachments().volumes().stream()
                .filter(volume -> volume.source() instanceof Volume.Claim)
                .map(volume -> {
                    var tree = JsonNodeFactory.instance.objectNode();
                    var claim = (Volume.Claim) volume.source();
                    tree.putObject("spec")
                            .putObject("requests")
                            .put("storage", claim.size().toString());
                    return new HullObject("claim", "buoy-" + volume.name(), Set.of("spec"), Set.of(), tree);
                })
                .toList();
    }

    private static Becoming becoming(String spec, BiConsumer<Workload, ObjectNode> main) {
        return new Becoming(new Identity("harbour", "buoy", ""), document(spec).tree(), workload -> {
            var tree = JsonNodeFactory.instance.objectNode();
            main.accept(workload, tree.putObject("TaskTemplate"));
            var whole = new HullObject("", "", Set.of("TaskTemplate"), Set.of("Deadline"), tree);
            return Stream.concat(claims(workload).stream(), Stream.of(whole)).toList();
        });
    }

    private static Document document(String text) {
        return switch (DocumentReader.read("buoy.yaml", text)) {
            case Parsed.Valid<List<Document>>(var documents) -> documents.getFirst();
            case Parsed.Invalid<List<Document>>(var violations) -> throw new AssertionError(violations);
        };
    }
}
