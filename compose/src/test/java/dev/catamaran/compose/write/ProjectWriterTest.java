package dev.catamaran.compose.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.canonical.Canonical;
import dev.catamaran.compose.canonical.Completion;
import dev.catamaran.compose.canonical.Defaults;
import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.parse.Binder;
import dev.catamaran.compose.parse.Trees;
import dev.catamaran.compose.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectWriterTest {
    private static Project project(String text) {
        var problems = new Problems();
        var tree = Completion.of(Defaults.of(Canonical.of(Trees.of(text), problems)), "shop");
        return Binder.bind(Project.class, tree, problems).orElseThrow();
    }

    private static String service(String keys) {
        return ProjectWriter.json(project("services: {web: {network_mode: none, " + keys + "}}"))
                .at("/services/web")
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "image: a|~\"image\":\"a\",\"command\":null,\"entrypoint\":null~",
                "entrypoint: ''|~\"entrypoint\":[]~",
                "init: false|~\"init\":false~",
                "deploy: {replicas: 0}|~\"deploy\":{\"replicas\":0,\"resources\":{},\"placement\":{}}~",
                "ulimits: {a: 5, b: {soft: 1, hard: 2}}|~\"ulimits\":{\"a\":5,\"b\":{\"soft\":1,\"hard\":2}}~",
                "ulimits: {a: 0}|~\"ulimits\":{\"a\":{}}~",
                "mem_limit: 64m|~\"mem_limit\":\"67108864\"~",
                "cpus: 0.1|~\"cpus\":0.1~",
                "cpus: 2.0|~\"cpus\":2}~",
                "build: {ssh: {kelp: /key}}|~\"ssh\":[\"kelp=/key\"]~",
                "gpus: all|~\"gpus\":[{\"count\":-1}]~",
                "stop_grace_period: 90s|~\"stop_grace_period\":\"1m30s\"~",
                "environment: {A: , B: x$y}|~\"environment\":{\"A\":null,\"B\":\"x$$y\"}~",
                "extra_hosts: [b=2, a=3, a=1]|~\"extra_hosts\":[\"a=1\",\"a=3\",\"b=2\"]~",
                "configs: [{source: a, mode: 0440}]|~\"configs\":[{\"source\":\"a\",\"mode\":\"0440\"}]~",
                "volumes: ['/cache']|~\"volumes\":[{\"type\":\"volume\",\"target\":\"/cache\",\"volume\":{}}]~",
                "blkio_config: {device_read_bps: [{path: a}]}|~{\"device_read_bps\":[{\"Path\":\"a\",\"Rate\":\"0\"}]}~",
                "develop: {watch: [{path: a, action: rebuild}]}|"
                        + "~[{\"path\":\"a\",\"action\":\"rebuild\",\"exec\":{\"command\":null}}]~"
            })
    void shouldWriteJsonAsComposeDoes(String keys, String json) {
        assertThat(service(keys)).contains(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "tty: false|tty",
                "cpu_shares: 0|cpu_shares",
                "hostname: ''|hostname",
                "mem_limit: 1.5|mem_limit",
                "cap_add: []|cap_add",
                "x-own: 1|x-own",
                "pull_refresh_after: a|pull_refresh_after",
                "env_file: [a]|env_file"
            })
    void shouldLeaveAwayWhatComposeLeavesAway(String keys, String key) {
        assertThat(service(keys)).doesNotContain(key);
    }

    @Test
    void shouldLeaveAwayWhatNoServiceUses() {
        // Given
        var project = project("""
                services: {web: {image: a, volumes: ['data:/a']}}
                volumes: {data: , other: }
                networks: {other: }
                secrets: {other: {file: a}}
                """);

        // When
        var json = ProjectWriter.json(project);

        // Then
        assertThat(json.at("/volumes").toString()).isEqualTo("{\"data\":{\"name\":\"shop_data\"}}");
        assertThat(json.at("/networks").toString()).isEqualTo("{\"default\":{\"name\":\"shop_default\",\"ipam\":{}}}");
        assertThat(json.has("secrets")).isFalse();
    }

    @Test
    void shouldWriteYamlWithAllThatTheModelHolds() {
        // Given
        var project = project("""
                services: {web: {image: a, models: [m], deploy: {x-own: 1}, env_file: []}}
                models: {m: {model: b}}
                x-own: {a: [1.50, null]}
                """);

        // When
        var yaml = ProjectWriter.yaml(project);

        // Then
        assertThat(yaml).isEqualTo("""
                models:
                  m:
                    model: b
                name: shop
                networks:
                  default:
                    name: shop_default
                services:
                  web:
                    deploy:
                      x-own: 1
                    image: a
                    models:
                      m: null
                    networks:
                      default: null
                x-own:
                  a:
                  - 1.5
                  - null
                """);
    }
}
