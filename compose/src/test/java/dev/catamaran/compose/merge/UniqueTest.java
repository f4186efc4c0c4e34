package dev.catamaran.compose.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniqueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "environment: [a=1, b, a=2] | environment: ['a=2', 'b']",
                "cap_add: [A, B, A] | cap_add: ['A', 'B']",
                "profiles: [a, a] | profiles: ['a']",
                "links: [a, 'a:b', a] | links: ['a', 'a:b']",
                "expose: [80, '81', '80'] | expose: ['80', '81']",
                "devices: ['/a:/b:r', /c, '/d:/b', {source: /e, target: /c}] | devices: ['/d:/b', {source: '/e', target: '/c'}]",
                "configs: [a, {source: b, target: /a}, {source: c}, c] | configs: [{source: 'b', target: '/a'}, 'c']",
                "secrets: [a, {source: b, target: /run/secrets/a}, {source: a, target: b}] | secrets: [{source: 'b', target: '/run/secrets/a'}, {source: 'a', target: 'b'}]",
                "volumes: [/a, /a, {type: tmpfs, target: /b}, {type: bind, source: /c, target: /b}] | volumes: ['/a', {type: 'bind', source: '/c', target: '/b'}]",
                "ports: ['80', 80, '80:80'] | ports: [80, '80:80']",
                "ports: [{target: 80}, {target: 80, host_ip: 0.0.0.0, protocol: tcp}] | ports: [{target: 80, host_ip: '0.0.0.0', protocol: 'tcp'}]",
                "ports: [{target: 80, published: '81'}, {target: 80, published: '81', name: n}] | ports: [{target: 80, published: '81', name: 'n'}]",
                "env_file: [a, b, {path: a}] | env_file: [{path: 'a'}, 'b']"
            })
    void shouldPutALaterItemInThePlaceOfTheSame(String list, String unique) {
        // When
        var merging = Merging.of("services: {tern: {" + list + "}}");

        // Then
        assertThat(merging.service()).isEqualTo("{" + unique + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "security_opt: [a, a]",
                "ports: [{target: 80, published: 81}, {target: 80, published: '81'}]",
                "ports: [{target: 80}, {target: 80, protocol: udp}, {target: 80, host_ip: '::1'}]",
                "ports: [{published: 80}, {published: 80}]",
                "volumes: [{type: tmpfs}, {type: tmpfs}, [x]]"
            })
    void shouldLeaveOtherItems(String list) {
        // When
        var merging = Merging.of("services: {tern: {" + list + "}}");

        // Then
        assertThat(merging.service())
                .isEqualTo(Merging.of("x-a: {" + list + "}")
                        .shown()
                        .replace("{x-a: ", "")
                        .replaceAll("}$", ""));
    }
}
