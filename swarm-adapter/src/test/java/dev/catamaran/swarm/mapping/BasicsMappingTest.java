package dev.catamaran.swarm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.TargetMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasicsMappingTest {
    private static final String PINNED = "ship@sha256:" + "0".repeat(64);

    @ParameterizedTest
    @CsvSource({"'',1", "'replicas: 0',0", "'replicas: 7',7"})
    void shouldRunAsManyTasksAsAskedFor(String fields, String replicas) {
        assertThat(Sample.of(fields).service("/Mode")).isEqualTo("{\"Replicated\":{\"Replicas\":" + replicas + "}}");
    }

    @Test
    void shouldRunNoneOnStandby() {
        var standby = Sample.of("replicas: 3", Sample.NEWEST, TargetMode.Standby);

        assertThat(standby.service("/Mode/Replicated/Replicas")).isEqualTo("0");
    }

    @Test
    void shouldObserveWhatWouldServe() {
        var observed = Sample.of("replicas: 3", Sample.NEWEST, TargetMode.Observe);

        assertThat(observed).isEqualTo(Sample.of("replicas: 3"));
    }

    @ParameterizedTest
    @CsvSource({"registry.example:5000/ship:1.4", "ship"})
    void shouldTakeTheImageAsWritten(String image) {
        assertThat(Sample.of("image: " + image).container("/Image")).isEqualTo("\"" + image + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "ship:1,   IfNotPresent, imagePullPolicy APPROXIMATE ORCHESTRATOR",
        "ship:1,   Always,       imagePullPolicy LOST ORCHESTRATOR",
        "ship:1,   Never,        imagePullPolicy LOST ORCHESTRATOR",
        "PINNED,   IfNotPresent, ''",
        "PINNED,   Always,       imagePullPolicy LOST ORCHESTRATOR",
        "PINNED,   Never,        imagePullPolicy LOST ORCHESTRATOR",
    })
    void shouldSayThatNodesPullAsTheyDo(String image, String policy, String note) {
        var sample = Sample.of("image: " + image.replace("PINNED", PINNED) + "\nimagePullPolicy: " + policy);

        assertThat(String.join(";", sample.notes())).isEqualTo(note);
    }
}
