package dev.catamaran.swarm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityMappingTest {
    @Test
    void shouldConfineAsDockerDoesByDefault() {
        var sample = Sample.of("");

        assertThat(sample.container("/Privileges")).isEqualTo("{\"Seccomp\":{\"Mode\":\"default\"}}");
        assertThat(sample.container("/User") + sample.container("/ReadOnly") + sample.container("/CapabilityDrop"))
                .isEmpty();
        assertThat(sample.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "user: 1000,                1000",
        "'user: 1000, group: 7',    1000:7",
        "'user: crew, group: deck', crew:deck",
        "user: 0,                   0",
    })
    void shouldRunAsUserAndGroup(String fields, String user) {
        assertThat(Sample.of("security: {" + fields + "}").container("/User")).isEqualTo("\"" + user + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'runAsNonRoot: true, user: 1000',    ''",
        "'runAsNonRoot: true, user: crew',    security.runAsNonRoot WEAKENED ORCHESTRATOR",
        "runAsNonRoot: true,                  security.runAsNonRoot WEAKENED ORCHESTRATOR",
        "runAsNonRoot: false,                 ''",
        "profile: Restricted,                 security.profile WEAKENED ORCHESTRATOR",
        "'profile: Restricted, user: crew',   security.profile WEAKENED ORCHESTRATOR",
        "'profile: Restricted, runAsNonRoot: true', security.runAsNonRoot WEAKENED ORCHESTRATOR",
        "'profile: Restricted, user: 1000',   ''",
        "'profile: Restricted, runAsNonRoot: false', ''",
    })
    void shouldRefuseRootByTheUsersNumberOnly(String fields, String note) {
        assertThat(String.join(";", Sample.of("security: {" + fields + "}").notes()))
                .isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource({
        "noNewPrivileges: true,        'Seccomp:{Mode:default},NoNewPrivileges:true'",
        "noNewPrivileges: false,       Seccomp:{Mode:default}",
        "seccomp: {type: Unconfined},  Seccomp:{Mode:unconfined}",
        "'profile: Restricted, user: 7', 'Seccomp:{Mode:default},NoNewPrivileges:true'",
    })
    void shouldWritePrivilegesWhereTheEngineKeepsThem(String fields, String privileges) {
        assertThat(Sample.of("security: {" + fields + "}")
                        .container("/Privileges")
                        .replace("\"", ""))
                .isEqualTo("{" + privileges + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "noNewPrivileges: true,       security.noNewPrivileges WEAKENED ENGINE_VERSION",
        "noNewPrivileges: false,      ''",
        "seccomp: {type: Unconfined}, security.seccomp.type LOST ENGINE_VERSION",
        "seccomp: {},                 ''",
        "'profile: Restricted, user: 7', security.profile WEAKENED ENGINE_VERSION",
        "'profile: Restricted, user: 7, noNewPrivileges: true', security.noNewPrivileges WEAKENED ENGINE_VERSION",
        "'profile: Restricted, user: 7, noNewPrivileges: false', ''",
    })
    void shouldSayWhatAnOldEngineDrops(String fields, String note) {
        var sample = Sample.of("security: {" + fields + "}", Sample.OLDEST);

        assertThat(sample.container("/Privileges")).isEmpty();
        assertThat(String.join(";", sample.notes())).isEqualTo(note);
    }

    @Test
    void shouldKnowTheFirstEngineThatKeepsPrivileges() {
        var facts = new SwarmFacts(new ApiVersion(1, 44), Sample.NEWEST.routingMesh(), true, "c-1");

        assertThat(Sample.of("", facts).container("/Privileges")).isNotEmpty();
    }

    @Test
    void shouldWriteCapabilitiesWithTheirPrefixInOrder() {
        var sample = Sample.of(
                "security: {readOnlyRootFilesystem: true, capabilities: {add: [SYS_TIME, CHOWN], drop: [ALL]}}");

        assertThat(sample.container("/CapabilityAdd")).isEqualTo("[\"CAP_CHOWN\",\"CAP_SYS_TIME\"]");
        assertThat(sample.container("/CapabilityDrop")).isEqualTo("[\"ALL\"]");
        assertThat(sample.container("/ReadOnly")).isEqualTo("true");
    }
}
