package dev.catamaran.compose.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.tree.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # any other key
                    hostname: a | hostname: b | {hostname: 'b'}
                    hostname: a | hostname: ~ | {hostname: 'a'}
                    init: ~ | init: true | {init: true}
                    security_opt: [a] | security_opt: [b] | {security_opt: ['a', 'b']}
                    security_opt: [a] | security_opt: ~ | {security_opt: ['a']}
                    storage_opt: {a: 1, b: 2} | storage_opt: {b: 3, c: 4} | {storage_opt: {a: 1, b: 3, c: 4}}
                    x-a: [1] | x-a: [1] | {x-a: [1, 1]}
                    x-a: 5 | x-a: {b: 1} | {x-a: {b: 1}}
                    # replaced
                    command: a | command: [b] | {command: ['b']}
                    command: [a] | command: ~ | {command: null}
                    command: [a] | command: [] | {command: []}
                    entrypoint: [a] | entrypoint: b | {entrypoint: 'b'}
                    healthcheck: {test: a, retries: 1} | healthcheck: {test: [b]} | {healthcheck: {test: ['b'], retries: 1}}
                    ulimits: {a: {soft: 1, hard: 2}, b: 1} | ulimits: {a: 3} | {ulimits: {a: 3, b: 1}}
                    ulimits: {a: 3} | ulimits: {a: {soft: 1, hard: 2}} | {ulimits: {a: {soft: 1, hard: 2}}}
                    # a text or a list of texts
                    dns: a | dns: [b, a] | {dns: ['a', 'b']}
                    dns_search: a | dns_search: b | {dns_search: ['a', 'b']}
                    dns: ~ | dns: b | {dns: ['b']}
                    tmpfs: '/a:size=1' | tmpfs: ['/b', '/a:size=2'] | {tmpfs: ['/a:size=2', '/b']}
                    env_file: a | env_file: [b, {path: a, required: false}] | {env_file: [{path: 'a', required: false}, 'b']}
                    label_file: [a] | label_file: a | {label_file: ['a', 'a']}
                    # names
                    networks: [a] | networks: {b: {priority: 1}} | {networks: {a: null, b: {priority: 1}}}
                    networks: {a: {aliases: [x, y]}} | networks: {a: {aliases: [y, z]}} | {networks: {a: {aliases: ['x', 'y', 'z']}}}
                    networks: {a: {priority: 1}} | networks: [a] | {networks: {a: {priority: 1}}}
                    models: [a] | models: {b: {endpoint_var: C}} | {models: {a: null, b: {endpoint_var: 'C'}}}
                    depends_on: [a] | depends_on: {a: {required: false}} | {depends_on: {a: {condition: 'service_started', required: false}}}
                    depends_on: {a: {condition: service_healthy, restart: true}} | depends_on: [a] | {depends_on: {a: {condition: 'service_started', restart: true, required: true}}}
                    # build
                    build: a | build: {target: b} | {build: {context: 'a', target: 'b'}}
                    build: {context: a, target: b} | build: c | {build: {context: 'c', target: 'b'}}
                    build: {tags: [a, b], platforms: [c]} | build: {tags: [b], platforms: [c]} | {build: {tags: ['a', 'b'], platforms: ['c', 'c']}}
                    build: a | build: ~ | {build: {context: 'a'}}
                    # logging
                    logging: {driver: a, options: {x: 1}} | logging: {driver: b} | {logging: {driver: 'b'}}
                    logging: {driver: a, options: {x: 1}} | logging: {driver: a, options: {y: 2}} | {logging: {driver: 'a', options: {x: 1, y: 2}}}
                    logging: {options: {x: 1}} | logging: {driver: b} | {logging: {options: {x: 1}, driver: 'b'}}
                    logging: {driver: a} | logging: {options: {x: 1}} | {logging: {driver: 'a', options: {x: 1}}}
                    logging: {driver: a} | logging: ~ | {logging: {driver: 'a'}}
                    """)
    void shouldMergeEachKeyByItsRule(String earlier, String later, String merged) {
        // When
        var merging = Merging.ofKey(earlier, later);

        // Then
        assertThat(merging.service()).isEqualTo(merged);
        assertThat(merging.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ports: [80] | ports: 81 | f is a list in a:1:26, and a single value cannot be merged into it: write a list, or tag this !override",
                "ports: [80] | ports: {a: b} | f is a list in a:1:26, and a mapping cannot be merged into it: write a list, or tag this !override",
                "x-aaa: {b: 1} | x-aaa: [1] | f is a mapping in a:1:26, and a list cannot be merged into it: write a mapping, or tag this !override"
            })
    void shouldRefuseWhatDoesNotFitTogether(String earlier, String later, String reason) {
        // When
        var merging = Merging.ofKey(earlier, later);

        // Then
        assertThat(merging.problems())
                .singleElement()
                .asString()
                .startsWith("b:1:")
                .contains("services.tern.")
                .endsWith(reason.substring(2));
    }

    @Test
    void shouldMergeThirdFilesIntoTheResult() {
        // When
        var merging = Merging.of("volumes: {one: }", "volumes: {one: {driver: d}, two: }", "volumes: {two: {name: n}}");

        // Then
        assertThat(merging.shown()).isEqualTo("{volumes: {one: {driver: 'd'}, two: {name: 'n'}}}");
    }

    @Test
    void shouldKeepThePlaceOfWhatStays() {
        // When
        var merging = Merging.of("services:\n  tern:\n    hostname: a\n    user: b\n", "services: {tern: {user: c}}");

        // Then
        assertThat(merging.at("services", "tern").origin()).isEqualTo(new Origin("a", 3, 5));
        assertThat(merging.at("services", "tern", "hostname").origin()).isEqualTo(new Origin("a", 3, 15));
        assertThat(merging.at("services", "tern", "user").origin()).isEqualTo(new Origin("b", 1, 25));
    }

    @Test
    void shouldMergeAddressPoolsBySubnet() {
        // When
        var merging = Merging.of(
                "networks: {n: {ipam: {config: [{subnet: one, gateway: g}, {subnet: two, gateway: h}]}}}",
                "networks: {n: {ipam: {config: [{subnet: three}, {subnet: one, ip_range: r}]}}}");

        // Then
        assertThat(merging.shown())
                .isEqualTo("{networks: {n: {ipam: {config: [{subnet: 'three'},"
                        + " {subnet: 'one', gateway: 'g', ip_range: 'r'}]}}}}");
    }

    @Test
    void shouldLeaveWrongTypesToTheirCheck() {
        // When
        var merging = Merging.ofKey("networks: [a], labels: {b: c}, build: x", "networks: [1], labels: 5, build: [y]");

        // Then
        assertThat(merging.service()).contains("labels: 5");
        assertThat(merging.problems()).hasSize(2);
    }
}
