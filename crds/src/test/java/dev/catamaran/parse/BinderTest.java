package dev.catamaran.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.catamaran.model.Spec;
import dev.catamaran.model.section.Healthcheck;
import dev.catamaran.model.section.Port;
import dev.catamaran.model.section.Volume;
import dev.catamaran.value.Bytes;
import dev.catamaran.value.Cpu;
import dev.catamaran.value.UserId;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinderTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void shouldFillEveryDefaultOfASmallSpec() {
        var spec = valid("image: example/hello:1");
        assertThat(spec.basics().replicas()).isEqualTo(1);
        assertThat(spec.operation().stop().gracePeriod()).isEqualTo(Duration.ofSeconds(30));
        assertThat(spec.operation().healthcheck()).isEmpty();
        assertThat(spec.attachments().ports()).isEmpty();
        assertThat(spec.targets().swarm()).isEmpty();
        assertThat(spec.marks().labels()).isEmpty();
    }

    @Test
    void shouldTakeTheOneAlternativeThatIsThere() {
        var spec = valid("""
                image: example/hello:1
                ports:
                - {name: http, containerPort: 8080, publish: {ingress: {}}}
                - {name: dns, containerPort: 53, protocol: UDP, publish: {host: {port: 5353}}}
                volumes:
                - {name: data, mountPath: /data, claim: {size: 1Gi}}
                - {name: tmp, mountPath: /tmp, scratch: {}}
                healthcheck: {tcp: {port: http}, interval: 1m30s}
                """);
        assertThat(spec.attachments().ports().get(0).publish().orElseThrow().publication())
                .isEqualTo(new Port.Ingress(Optional.empty()));
        assertThat(spec.attachments().ports().get(1).publish().orElseThrow().publication())
                .isEqualTo(new Port.Host(Optional.of(5353), Optional.empty()));
        assertThat(spec.attachments().volumes())
                .extracting(Volume::source)
                .containsExactly(
                        new Volume.Claim(
                                Optional.empty(),
                                new Bytes(1L << 30),
                                Optional.empty(),
                                Volume.AccessMode.ReadWriteOnce),
                        new Volume.Scratch(Optional.empty()));
        var healthcheck = spec.operation().healthcheck().orElseThrow();
        assertThat(healthcheck.check()).isEqualTo(new Healthcheck.Tcp("http"));
        assertThat(healthcheck.interval()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void shouldTakeNumbersAndTextsForAmountsAndUsers() {
        var spec = valid("""
                image: example/hello:1
                resources: {limits: {cpu: 2, memory: 8388608}, reservations: {cpu: 250m, memory: "4Mi"}}
                security: {user: 1000, group: staff}
                """);
        assertThat(spec.operation().resources().limits().cpu()).contains(new Cpu(2000));
        assertThat(spec.operation().resources().reservations().cpu()).contains(new Cpu(250));
        assertThat(spec.operation().resources().limits().memory()).contains(new Bytes(8388608));
        assertThat(spec.security().user()).contains(new UserId("1000"));
        assertThat(spec.security().group()).contains(new UserId("staff"));
    }

    @Test
    void shouldTellEverythingThatIsWrongAtOnce() {
        var wrong = wrong("""
                replicas: many
                ports:
                - {name: http, containerPort: 80800, protocl: UDP}
                - {name: http, containerPort: 81}
                volumes:
                - {name: data, mountPath: data, claim: {size: 1Gi}, scratch: {}}
                - {name: more, mountPath: /more}
                env:
                - {name: PORT, value: 8080}
                """);
        assertThat(wrong)
                .containsExactly(
                        "spec.env[PORT].value: must be a text: write it in quotes",
                        "spec.image: is required: add it",
                        "spec.ports[1]: http: is there twice: give each entry its own name",
                        "spec.ports[http].containerPort: 80800: is outside 1 to 65535: write at most 65535",
                        "spec.ports[http].protocl: is not a field: did you mean protocol?",
                        "spec.replicas: many: must be a whole number (0 to 10000): write a number such as 3",
                        "spec.volumes[data]: claim, scratch: set exactly one of claim, tmpfs, scratch",
                        "spec.volumes[data].mountPath: data: is not of the allowed form: start with /, without ..",
                        "spec.volumes[more]: set exactly one of claim, tmpfs, scratch");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image: 'Upper/Case'             | spec.image: Upper/Case: is not an image reference: write registry/name:tag
            image: a\\nmode: Stateful        | spec.mode: Stateful: must be one of Replicated: write Replicated
            image: a\\nimagePullPolicy: always | spec.imagePullPolicy: always: must be one of Always, IfNotPresent, Never: did you mean Always?
            image: a\\nreplicas: 1.5         | spec.replicas: 1.5: must be a whole number (0 to 10000): write it without a fraction
            image: a\\nreplicas: -1          | spec.replicas: -1: is outside 0 to 10000: write at least 0
            image: a\\nreplicas: 99999999999999999999 | spec.replicas: 99999999999999999999: is outside 0 to 10000: write at most 10000
            image: a\\nstop: {gracePeriod: 30} | spec.stop.gracePeriod: 30: must be a duration such as 30s, 1m30s or 500ms (0s to 8760h): write 30s
            image: a\\nstop: {gracePeriod: true} | spec.stop.gracePeriod: true: must be a duration such as 30s, 1m30s or 500ms (0s to 8760h): write it in one of these forms
            image: a\\nreplicas: "3"         | spec.replicas: 3: must be a whole number (0 to 10000): write it without quotes
            image: a\\nreplicas: true        | spec.replicas: true: must be a whole number (0 to 10000): write a number such as 3
            image: a\\nstop: {gracePeriod: 9000h} | spec.stop.gracePeriod: 9000h: is outside 0s to 8760h: write at most 8760h
            image: a\\nstop: [1]             | spec.stop: must hold fields, not a list: write stop: {gracePeriod: 30s}
            image: a\\nports: {a: 1}         | spec.ports: must be a list, not fields: write ports: [{name: http, containerPort: 8080}]
            image: a\\nlabels: [a]           | spec.labels: must be a map of texts, not a list: write labels: {KEY: TEXT}
            image: a\\nlabels: {a: 1}        | spec.labels[a]: 1: must be a text: write it in quotes
            image: a\\nsecurity: {readOnlyRootFilesystem: "true"} | spec.security.readOnlyRootFilesystem: true: must be true or false: write it without quotes
            image: a\\nsecurity: {readOnlyRootFilesystem: "yes"} | spec.security.readOnlyRootFilesystem: yes: must be true or false: write true or false
            image: a\\nsecurity: {readOnlyRootFilesystem: 1} | spec.security.readOnlyRootFilesystem: 1: must be true or false: write true or false
            image: a\\nresources: {limits: {cpu: 0.5}} | spec.resources.limits.cpu: 0.5: must be an amount of processor time such as 250m, 1 or 1.5 (1m to 9999999): write it in quotes
            image: a\\nresources: {limits: {memory: 1Ki}} | spec.resources.limits.memory: 1Ki: is outside 4Mi to 8191Pi: write at least 4Mi
            image: a\\nresources: {limits: {cpu: 0}} | spec.resources.limits.cpu: 0: is outside 1m to 9999999: write at least 1m
            image: a\\nresources: {reservations: {memory: 1Ki}} | spec.resources.reservations.memory: 1Ki: is outside 0 and 4Mi to 8191Pi: write 0, or at least 4Mi
            image: a\\nfiles: [{mountPath: /a, content: b, mode: 0444}] | spec.files[/a].mode: 292: must be permission bits as four octal digits in quotes, such as "0444": write "0444", which is 292 in decimal
            image: a\\nfiles: [{mountPath: /a, content: b, mode: "1444"}] | spec.files[/a].mode: 1444: is not of the allowed form: write 0 and three octal digits in quotes, such as "0444"
            image: a\\nsecurity: {capabilities: {add: [NET_ADMIN, NET_ADMIN]}} | spec.security.capabilities.add[1]: NET_ADMIN: is there twice: remove one
            image: a\\nsecurity: {capabilities: {add: [cap_x]}} | spec.security.capabilities.add[cap_x]: cap_x: is not of the allowed form: write it without CAP_, in capitals, such as NET_BIND_SERVICE, or ALL
            image: a\\nhealthcheck: {exec: {}} | spec.healthcheck.exec.command: is required: add it
            image: a\\nhealthcheck: {exec: {command: []}} | spec.healthcheck.exec.command: has 0 entries: write at least 1
            image: a\\nargs: [null]          | spec.args[0]: is required: add it
            """)
    void shouldSayWhatIsWrongAndHowToMendIt(String document, String expected) {
        assertThat(wrong(document.replace("\\n", "\n"))).containsExactly(expected);
    }

    @Test
    void shouldTakeNothingReservedForWhatItSays() {
        var resources = valid("image: a\nresources: {reservations: {cpu: 0, memory: \"0\"}}")
                .operation()
                .resources();

        assertThat(resources.reservations().cpu()).contains(new Cpu(0));
        assertThat(resources.reservations().memory()).contains(new Bytes(0));
    }

    @Test
    void shouldTellTheLengthOfALongTextBeforeItsGrammar() {
        assertThat(wrong("image: " + "a-".repeat(50_000)))
                .singleElement()
                .asString()
                .endsWith("has 100000 characters, 512 are allowed: shorten it");
    }

    @Test
    void shouldNeverShowWhatMayBeASecret() {
        var wrong = wrong("""
                image: example/hello:1
                env: [{name: PASSWORD, value: [hunter2]}, {name: PIN, value: 4711}]
                files: [{mountPath: /pin, content: 4711}]
                healthcheck: {http: {port: p, headers: [{name: Authorization, value: 4711}]}}
                """);
        assertThat(wrong).hasSize(4).noneMatch(text -> text.contains("4711") || text.contains("hunter2"));
    }

    @Test
    void shouldKeepEveryMessageOnOneLine() {
        assertThat(
                        wrong(
                                "image: \"a\\nb\"\nports: [{name: \"x\\ny\", containerPort: 1}]\n\"u\\nv\": 1\nlabels: {\"k\\nl\": 1}"))
                .hasSize(4)
                .noneMatch(text -> text.contains("\n"));
    }

    @Test
    void shouldTakeAWholeNumberHoweverItIsWritten() {
        assertThat(valid("image: a\nreplicas: 3.0").basics().replicas()).isEqualTo(3);
        assertThat(wrong("image: a\nreplicas: 1e999999999")).hasSize(1);
    }

    @Test
    void shouldTakeNullForNothing() {
        assertThat(valid("image: a\nports: null\nhealthcheck: null\nreplicas: null"))
                .isEqualTo(valid("image: a"));
    }

    private static Spec valid(String text) {
        return switch (Binder.bind(Spec.class, tree(text), "spec")) {
            case Parsed.Valid<Spec>(var value) -> value;
            case Parsed.Invalid<Spec>(var violations) -> throw new AssertionError(violations);
        };
    }

    private static List<String> wrong(String text) {
        return Binder.bind(Spec.class, tree(text), "spec").wrong().stream()
                .map(Violation::toString)
                .toList();
    }

    private static JsonNode tree(String text) {
        try {
            return YAML.readTree(text);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
