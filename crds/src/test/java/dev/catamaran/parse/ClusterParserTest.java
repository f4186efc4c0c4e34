package dev.catamaran.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.cluster.SwarmClusterSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterParserTest {
    @Test
    void shouldLetInOnlyTheNamespacesThatAreNamed() {
        var allowed = valid("{endpoints: ['unix:///var/run/docker.sock'], allowedNamespaces:"
                        + " {names: [shop], selector: {matchLabels: {tier: web, zone: a}}}}")
                .allowedNamespaces();
        assertThat(allowed.allow("shop", Map.of())).isTrue();
        assertThat(allowed.allow("other", Map.of("tier", "web", "zone", "a", "more", "x")))
                .isTrue();
        assertThat(allowed.allow("other", Map.of("tier", "web"))).isFalse();
        var none = valid("{endpoints: ['unix:///run/x'], allowedNamespaces: {}}");
        assertThat(none.allowedNamespaces().allow("shop", Map.of("tier", "web")))
                .isFalse();
        assertThat(none.routingMesh()).isEqualTo(SwarmClusterSpec.RoutingMesh.Available);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {allowedNamespaces: {}}                 | spec.endpoints: is required: add it
            {endpoints: ['unix:///x']}              | spec.allowedNamespaces: is required: add it
            {endpoints: [], allowedNamespaces: {}}  | spec.endpoints: has 0 entries: write at least 1
            {endpoints: ['http://x:1'], allowedNamespaces: {}} | spec.endpoints[http://x:1]: http://x:1: is not of the allowed form: write tcp://HOST:PORT or unix:///PATH
            {endpoints: ['tcp://x:1'], allowedNamespaces: {}} | spec.tls.secret: tcp endpoints need tls.secret: create a Secret with ca.crt, tls.crt, tls.key and name it
            {endpoints: ['unix:///x'], allowedNamespaces: {}, tls: {}} | spec.tls.secret: is required: add it
            {endpoints: ['unix:///x', 'unix:///x'], allowedNamespaces: {}} | spec.endpoints[1]: unix:///x: is there twice: remove one
            """)
    void shouldSayWhatIsWrong(String document, String expected) {
        assertThat(wrong(document)).containsExactly(expected);
    }

    private static SwarmClusterSpec valid(String text) {
        return ((Parsed.Valid<SwarmClusterSpec>) ClusterParser.parse(InvalidCase.tree(text))).value();
    }

    private static List<String> wrong(String text) {
        return ClusterParser.parse(InvalidCase.tree(text)).wrong().stream()
                .map(Violation::toString)
                .toList();
    }
}
