package dev.catamaran.compose.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.parse.Trees;
import dev.catamaran.compose.tree.Shown;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {
    private final Paths paths = new Paths("/srv/shop", Optional.of("/home/ann"));

    @ParameterizedTest
    @CsvSource({
        ".,/srv/shop",
        "./a,/srv/shop/a",
        "../a,/srv/a",
        "/a,/a",
        "~/a,/home/ann/a",
        "https://a.example/b.git,https://a.example/b.git",
        "git@a.example:b,git@a.example:b",
        "docker-image://a,docker-image://a",
        "service:db,service:db"
    })
    void shouldResolveContexts(String written, String absolute) {
        // When
        var tree = paths.absolute(Trees.of("services: {web: {build: {context: '" + written + "'}}}"));

        // Then
        assertThat(Shown.show(tree)).isEqualTo("{services: {web: {build: {context: '" + absolute + "'}}}}");
    }

    @ParameterizedTest
    @CsvSource({
        "{type: bind; source: a; target: t},/srv/shop/a",
        "{type: bind; source: 'C:\\a'; target: t},C:\\a",
        "{type: volume; source: a; target: t},a"
    })
    void shouldResolveSourcesOfBindMounts(String mount, String source) {
        // When
        var tree = paths.absolute(Trees.of("services: {web: {volumes: [" + mount.replace(';', ',') + "]}}"));

        // Then
        assertThat(Shown.show(tree)).contains("source: '" + source + "'");
    }

    @Test
    void shouldResolveTheOtherPathsOfTheHost() {
        // When
        var tree = paths.absolute(Trees.of("""
                services:
                  web:
                    env_file: [{path: a.env}]
                    label_file: [a.labels]
                    build: {ssh: {default: null, k: key}, additional_contexts: {c: sub}}
                    develop: {watch: [{path: src}]}
                configs: {c: {file: c.conf}}
                secrets: {s: {file: ./s.txt}}
                volumes:
                  v: {driver: local, driver_opts: {o: bind, device: data}}
                  w: {driver: local, driver_opts: {o: addr, device: data}}
                """));

        // Then
        assertThat(Shown.show(tree))
                .isEqualTo(
                        "{services: {web: {env_file: [{path: '/srv/shop/a.env'}], label_file: ['/srv/shop/a.labels'], "
                                + "build: {ssh: {default: null, k: '/srv/shop/key'}, additional_contexts: {c: '/srv/shop/sub'}}, "
                                + "develop: {watch: [{path: '/srv/shop/src'}]}}}, configs: {c: {file: '/srv/shop/c.conf'}}, "
                                + "secrets: {s: {file: '/srv/shop/s.txt'}}, "
                                + "volumes: {v: {driver: 'local', driver_opts: {o: 'bind', device: '/srv/shop/data'}}, "
                                + "w: {driver: 'local', driver_opts: {o: 'addr', device: 'data'}}}}");
    }

    @ParameterizedTest
    @CsvSource({"/a/../b/,/b", "a/./b,a/b", "../a,../a", "/..,/", "'',.", "a/..,.", "//a,/a"})
    void shouldCleanPaths(String written, String clean) {
        assertThat(UnixPath.clean(written)).isEqualTo(clean);
    }
}
