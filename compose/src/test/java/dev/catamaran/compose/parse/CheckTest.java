package dev.catamaran.compose.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.problem.Problem.Severity;
import dev.catamaran.compose.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    private final Problems problems = new Problems();

    private void check(String keys) {
        Binder.check(Project.class, Trees.service(keys), problems);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ports: ['80', 80, {target: 80}]",
                "volumes: [a:/b, {type: bind, source: a, target: /b}]",
                "environment: {A: 1, B: true, C: , D: 1.5}",
                "environment: [A=1, B]",
                "command: run",
                "command: [run]",
                "command:",
                "build: .",
                "build: {context: .}",
                "dns: 8.8.8.8",
                "networks: [a]",
                "networks: {a: , b: {priority: 1}}",
                "deploy:",
                "init: 'true'",
                "scale: '2'",
                "ulimits: {a: 1, b: {soft: 1, hard: 2}}",
                "env_file: [a, {path: b}]",
                "gpus: all",
                "x-own: {a: [1]}",
                "healthcheck: {interval: later}"
            })
    void shouldTakeShortAndLongSyntax(String keys) {
        // When
        check(keys);

        // Then
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    imag: a|services.web.imag: is not known here: write image
                    zzz: a|services.web.zzz: is not known here: remove it, or begin it with x-
                    logging: {drivers: a}|services.web.logging.drivers: is not known here: write driver
                    blkio_config: {x-a: 1}|services.web.blkio_config.x-a: keys x-… are not allowed here: known are weight, weight_device, device_read_bps, device_read_iops, device_write_bps, device_write_iops
                    hostname: 5|services.web.hostname: 5: must be a text: put it in quotes
                    hostname:|services.web.hostname: must be a text: write one, or remove the key
                    hostname: [a]|services.web.hostname: must be a text: write a single value
                    tty: 1|services.web.tty: 1: must be true or false: write true or false, without quotes
                    tty: maybe|services.web.tty: maybe: must be true or false: write true or false
                    use_api_socket: 'true'|services.web.use_api_socket: true: must be true or false: write true or false, without quotes
                    scale: many|services.web.scale: many: must be a whole number: write digits
                    scale: 1.5|services.web.scale: 1.5: must be a whole number: write digits
                    oom_score_adj: 2000|services.web.oom_score_adj: 2000: is out of range: write -1000 to 1000
                    healthcheck: {retries: -1}|services.web.healthcheck.retries: -1: is out of range: write 0 or more
                    blkio_config: {weight: 100000}|services.web.blkio_config.weight: 100000: is out of range: write 0 to 65535
                    pids_limit: 12345678901234567890|services.web.pids_limit: 12345678901234567890: is out of range: write a number of 64 bits
                    ulimits: {a: 99999999999999999999}|services.web.ulimits.a: 1e+20: is out of range: write a number of 64 bits
                    ulimits: {a: 1.0}|services.web.ulimits.a: 1: is a number with a point or an exponent: write digits alone
                    pids_limit: .inf|services.web.pids_limit: +Inf: must be a whole number: write digits
                    cap_add: A|services.web.cap_add: A: must be a list: write each entry after '- '
                    cap_add: [A, A]|services.web.cap_add[1]: is there twice: remove one
                    environment: [A=1, A=1]|services.web.environment[1]: is there twice: remove one
                    environment: [5]|services.web.environment[0]: 5: must be a text: put it in quotes
                    environment: a|services.web.environment: a: must be a mapping or a list of texts: write KEY: VALUE, indented below it
                    environment: {A: []}|services.web.environment.A: must be a text, a number, true or false: write a single value
                    ports: 80|services.web.ports: 80: must be a list: write each entry after '- '
                    ports: [true]|services.web.ports[0]: true: must be a mapping or a text, a number: write KEY: VALUE, indented below it
                    ports: [{published: 80}]|services.web.ports[0].target: is missing: write target:
                    volumes: [{source: a}]|services.web.volumes[0].type: is missing: write one of bind, volume, tmpfs, npipe, cluster, image
                    volumes: [{type: bin, target: /a}]|services.web.volumes[0].type: bin: must be one of bind, volume, tmpfs, npipe, cluster, image: write bind
                    cgroup: own|services.web.cgroup: own: must be one of host, private: write one of them
                    mem_limit: true|services.web.mem_limit: true: must be a size such as 512m: write a size such as 512m
                    cgroup: hos|services.web.cgroup: hos: must be one of host, private: write host
                    container_name: a|services.web.container_name: a: is not allowed: write at least two letters, digits, '_', '.' or '-', the first a letter or digit
                    stop_grace_period: 10|services.web.stop_grace_period: 10: must be a duration such as 1m30s: put it in quotes
                    deploy: {resources: {limits: {memory: 50}}}|services.web.deploy.resources.limits.memory: 50: must be a size such as 512m: put it in quotes
                    networks: {'a b': }|services.web.networks.a b: is no name: use letters, digits, '.', '_' and '-'
                    ulimits: {a: {soft: 1}}|services.web.ulimits.a.hard: is missing: write hard:
                    """)
    void shouldTellWhatIsWrong(String keys, String message) {
        // When
        check(keys);

        // Then
        assertThat(Trees.told(problems)).singleElement().asString().endsWith(": " + message);
    }

    @Test
    void shouldTellAllAtOnceWithPlaces() {
        // When
        Binder.check(Project.class, Trees.of("""
                        services:
                          web:
                            imag: a
                            tty: 1
                        volume: {}
                        """), problems);

        // Then
        assertThat(Trees.told(problems))
                .containsExactly(
                        "f:3:5: services.web.imag: is not known here: write image",
                        "f:4:10: services.web.tty: 1: must be true or false: write true or false, without quotes",
                        "f:5:1: volume: is not known here: write volumes");
    }

    @Test
    void shouldTellObsoleteAndIgnoredFromInvalid() {
        // When
        check("tty: yes, gpus: [{count: 1, foo: 2}], pids_limit: 1.5, pull_refresh_after: a");

        // Then
        assertThat(problems.refused()).isFalse();
        assertThat(problems.all())
                .extracting(problem -> problem.severity())
                .containsExactly(Severity.OBSOLETE, Severity.IGNORED, Severity.IGNORED, Severity.IGNORED);
    }
}
