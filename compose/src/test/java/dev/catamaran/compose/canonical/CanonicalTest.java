package dev.catamaran.compose.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.parse.Trees;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {
    private final Problems problems = new Problems();

    private static String key(Mapping project, String keys) {
        return Shown.show(project.find("services")
                .flatMap(services -> ((Mapping) services).find("web"))
                .flatMap(web -> ((Mapping) web).find(keys.substring(0, keys.indexOf(':'))))
                .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    dns: a|['a']
                    dns: ['', a]|['a']
                    tmpfs: /run|['/run']
                    env_file: a|[{path: 'a', required: true}]
                    env_file: [a, {path: b, required: false}]|[{path: 'a', required: true}, {path: 'b', required: false}]
                    environment: [A=1, B, C=, A=2]|{A: '2', B: null, C: ''}
                    environment: {A: 1}|{A: 1}
                    labels: [a=1, b]|{a: '1', b: ''}
                    networks: [a, b]|{a: null, b: null}
                    depends_on: [a]|{a: {condition: 'service_started', required: true}}
                    depends_on: {a: {condition: service_healthy}}|{a: {condition: 'service_healthy', required: true}}
                    extra_hosts: ['a:1', b=2, 'a=[::1]']|{a: ['1', '::1'], b: ['2']}
                    extra_hosts: {a: 1.2.3.4}|{a: ['1.2.3.4']}
                    build: .|{context: '.'}
                    build: {args: [A=1], ssh: [default, k=p], additional_contexts: [a=b]}|{args: {A: '1'}, ssh: {default: null, k: 'p'}, additional_contexts: {a: 'b'}}
                    extends: base|{service: 'base'}
                    command: run 'a b'|['run', 'a b']
                    command: ''|[]
                    healthcheck: {test: curl a}|{test: ['CMD-SHELL', 'curl a']}
                    gpus: all|[{count: 'all'}]
                    ulimits: {a: 1}|{a: 1}
                    configs: [a, {source: b}]|[{source: 'a'}, {source: 'b'}]
                    devices: ['/a:/b:r', /c]|[{source: '/a', target: '/b', permissions: 'r'}, {source: '/c', target: '/c', permissions: 'rwm'}]
                    ports: [80]|[{mode: 'ingress', target: 80, protocol: 'tcp'}]
                    ports: ['127.0.0.1:8000-8001:80-81/udp']|[{mode: 'ingress', host_ip: '127.0.0.1', target: 80, published: '8000', protocol: 'udp'}, {mode: 'ingress', host_ip: '127.0.0.1', target: 81, published: '8001', protocol: 'udp'}]
                    volumes: ['./a:/b/:ro,z']|[{type: 'bind', source: './a', target: '/b', read_only: true, bind: {create_host_path: true, selinux: 'z'}}]
                    volumes: ['data:/b:nocopy']|[{type: 'volume', source: 'data', target: '/b', volume: {nocopy: true}}]
                    volumes: [/cache]|[{type: 'volume', target: '/cache', volume: {}}]
                    volumes: [/]|[{type: 'volume', target: '/'}]
                    volumes: ['C:\\a:/b']|[{type: 'bind', source: 'C:\\a', target: '/b', bind: {create_host_path: true}}]
                    provider: {type: a, options: {b: 1}}|{type: 'a', options: {b: [1]}}
                    """)
    void shouldMakeLongOfShort(String keys, String shown) {
        // When
        var once = Canonical.of(Trees.service(keys), problems);
        var twice = Canonical.of(once, problems);

        // Then
        assertThat(problems.all()).isEmpty();
        assertThat(key(once, keys)).isEqualTo(shown);
        assertThat(twice).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ports: ['80:x']|services.web.ports[0]: 80:x: ",
                "ports: [1-65000, 1-65000/udp, 1-9]|services.web.ports[1]: 1-65000/udp: is one range too many",
                "ports: [80.5]|services.web.ports[0]: 80.5: is a number with a fraction: put it in quotes",
                "ports: ['80:0']|services.web.ports[0]: 80:0: 0 is no port of a container: write 1 to 65535",
                "volumes: ['data::b']|services.web.volumes[0]: data::b: ",
                "devices: ['a:b:c:d']|services.web.devices[0]: a:b:c:d: ",
                "command: \"a 'b\"|services.web.command: a 'b: ",
                "gpus: one|services.web.gpus: one: must be a list or all: write all",
                "environment: ['A =secret']|services.web.environment[0]: has a space before '=': remove the space",
                "extra_hosts: [a]|services.web.extra_hosts[0]: a: ",
                "extra_hosts: {'a:b': '1'}|services.web.extra_hosts.a:b: ",
                "build: {ssh: [k]}|services.web.build.ssh[0]: k: has no value: write ID=PATH, or default",
                "build: {additional_contexts: [k]}|services.web.build.additional_contexts[0]: k: has no value"
            })
    void shouldTellWhatIsInNoSyntax(String keys, String message) {
        // When
        Canonical.of(Trees.service(keys), problems);

        // Then
        assertThat(Trees.told(problems)).singleElement().asString().contains(": " + message);
    }

    @Test
    void shouldKeepTheDirectiveOfAShortValue() {
        // When
        var project = Canonical.of(Trees.service("environment: !override [A=1], ports: !reset ['80']"), problems);

        // Then
        assertThat(key(project, "environment:")).isEqualTo("!override {A: '1'}");
        assertThat(key(project, "ports:")).startsWith("!reset [");
    }

    @Test
    void shouldAdoptTheOldNameOfWhatIsExternal() {
        // When
        var project = Canonical.of(Trees.of("networks: {a: {external: {name: b}}}"), problems);

        // Then
        assertThat(Shown.show(project)).isEqualTo("{networks: {a: {external: true, name: 'b'}}}");
        assertThat(Trees.told(problems))
                .containsExactly("f:1:33: networks.a.external.name: is out of date: write name: beside external: true");
    }

    @Test
    void shouldTellThatNoShellRuns() {
        // When
        var project = Canonical.of(Trees.service("command: 'run | cat'"), problems);

        // Then
        assertThat(key(project, "command:")).isEqualTo("['run']");
        assertThat(problems.refused()).isFalse();
        assertThat(Trees.told(problems)).singleElement().asString().contains("no shell runs");
    }
}
