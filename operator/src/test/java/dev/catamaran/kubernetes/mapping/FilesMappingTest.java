package dev.catamaran.kubernetes.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import org.junit.jupiter.api.Test;

class FilesMappingTest {
    private static final String TWO = """
            files:
            - {mountPath: /etc/kiosk/till.conf, content: "open=%s"}
            - {mountPath: /etc/hours, content: "", mode: "0600", uid: 7, gid: 8}
            """;

    @Test
    void shouldMountEachFileAlone() {
        // When
        var kiosk = Kiosk.of(TWO.formatted("yes"));

        // Then
        var files = kiosk.objects().own().files().orElseThrow();
        var hours = Names.fileKey("/etc/hours");
        var till = Names.fileKey("/etc/kiosk/till.conf");
        assertThat(files.getData()).hasSize(2).containsEntry(hours, "").containsEntry(till, "open=yes");
        assertThat(files.getImmutable()).isTrue();
        assertThat(Kiosk.yaml(kiosk.container().getVolumeMounts())).isEqualTo("""
                - mountPath: /etc/hours
                  name: catamaran--files
                  readOnly: true
                  subPath: %s
                - mountPath: /etc/kiosk/till.conf
                  name: catamaran--files
                  readOnly: true
                  subPath: %s
                """.formatted(hours, till));
        assertThat(Kiosk.yaml(kiosk.pod().getVolumes()))
                .isEqualTo("""
                - configMap:
                    items:
                    - key: %s
                      mode: 384
                      path: %1$s
                    - key: %s
                      mode: 292
                      path: %2$s
                    name: %s
                  name: catamaran--files
                """.formatted(hours, till, files.getMetadata().getName()));
    }

    @Test
    void shouldRollOutAnotherContentByAnotherName() {
        assertThat(name(Kiosk.of(TWO.formatted("yes"))))
                .isEqualTo(name(Kiosk.of(TWO.formatted("yes"))))
                .isNotEqualTo(name(Kiosk.of(TWO.formatted("no"))));
    }

    @Test
    void shouldSayWhoOwnsTheFiles() {
        assertThat(Kiosk.of(TWO.formatted("yes")).notes("files"))
                .containsExactly("files[/etc/hours].gid LOST ORCHESTRATOR", "files[/etc/hours].uid LOST ORCHESTRATOR");
    }

    private static String name(Kiosk kiosk) {
        return kiosk.objects()
                .own()
                .files()
                .map(ConfigMap::getMetadata)
                .orElseThrow()
                .getName();
    }
}
