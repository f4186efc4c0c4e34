package dev.catamaran.swarm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.TargetMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortsMappingTest {
    @Test
    void shouldNeedNothingForAPortThatIsNotPublished() {
        var sample = Sample.of("ports: [{name: b, containerPort: 53, protocol: UDP}, {name: a, containerPort: 80}]");

        assertThat(sample.service("/EndpointSpec")).isEqualTo("{\"Mode\":\"vip\"}");
        assertThat(sample.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "TCP  | ingress: {}         | 'Protocol':'tcp','TargetPort':80,'PublishMode':'ingress'",
                "UDP  | ingress: {port: 81} | 'Protocol':'udp','TargetPort':80,'PublishedPort':81,'PublishMode':'ingress'",
                "SCTP | host: {}            | 'Protocol':'sctp','TargetPort':80,'PublishedPort':80,'PublishMode':'host'",
                "TCP  | host: {port: 82}    | 'Protocol':'tcp','TargetPort':80,'PublishedPort':82,'PublishMode':'host'",
            })
    void shouldPublish(String protocol, String way, String config) {
        var sample = Sample.of(port(protocol, way));

        assertThat(sample.service("/EndpointSpec/Ports"))
                .isEqualTo("[{\"Name\":\"a\"," + config.replace('\'', '"') + "}]");
        assertThat(sample.service("/EndpointSpec/Mode")).isEqualTo("\"vip\"");
        assertThat(sample.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ingress: {port: 81},81", "ingress: {},"})
    void shouldPublishByTheNodesWithoutARoutingMesh(String way, String published) {
        var sample = Sample.of(port("TCP", way), Sample.MESHLESS);

        assertThat(sample.service("/EndpointSpec/Mode")).isEqualTo("\"dnsrr\"");
        assertThat(sample.service("/EndpointSpec/Ports/0/PublishMode")).isEqualTo("\"host\"");
        assertThat(sample.service("/EndpointSpec/Ports/0/PublishedPort")).isEqualTo(published == null ? "" : published);
        assertThat(sample.notes()).containsExactly("ports[a].publish.ingress.port APPROXIMATE ENVIRONMENT");
    }

    @ParameterizedTest
    @CsvSource({
        "true,  ingress: {port: 81}, 1,  stop-first",
        "true,  ingress: {},         '', start-first",
        "true,  host: {},            1,  stop-first",
        "false, ingress: {port: 81}, '', start-first",
        "false, host: {},            1,  stop-first",
    })
    void shouldNotLetATaskWaitForThePortOfItsForerunner(
            boolean meshless, String way, String maxReplicas, String order) {
        var sample = Sample.of(port("TCP", way), meshless ? Sample.MESHLESS : Sample.NEWEST);

        assertThat(sample.service("/TaskTemplate/Placement/MaxReplicas")).isEqualTo(maxReplicas);
        assertThat(sample.service("/UpdateConfig/Order")).isEqualTo("\"" + order + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1,  ports[a].publish.host.hostIP WEAKENED ORCHESTRATOR",
        "2001:db8::1,ports[a].publish.host.hostIP WEAKENED ORCHESTRATOR",
        "0.0.0.0,    ''",
        "'::',       ''"
    })
    void shouldSayThatEveryAddressIsOpen(String address, String note) {
        var sample = Sample.of(port("TCP", "host: {hostIP: '" + address + "'}"));

        assertThat(String.join(";", sample.notes())).isEqualTo(note);
    }

    @Test
    void shouldPublishNothingOnStandby() {
        var fields = port("TCP", "host: {hostIP: 192.0.2.1}");
        var standby = Sample.of(fields, Sample.NEWEST, TargetMode.Standby);

        assertThat(standby.service("/EndpointSpec")).isEqualTo("{\"Mode\":\"vip\"}");
        assertThat(standby.notes()).isEqualTo(Sample.of(fields).notes());
    }

    private static String port(String protocol, String way) {
        return "ports: [{name: a, containerPort: 80, protocol: " + protocol + ", publish: {" + way + "}}]";
    }
}
