package dev.catamaran.kubernetes.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import org.junit.jupiter.api.Test;

class VolumesMappingTest {
    private static final String FOUR = """
            volumes:
            - {name: till, mountPath: /till, claim: {size: 1G}}
            - {name: stock, mountPath: /stock, readOnly: true, claim: {name: store, size: 10Gi, storageClass: slow, accessMode: ReadWriteMany}}
            - {name: shm, mountPath: /dev/shm, tmpfs: {size: 64Mi}}
            - {name: desk, mountPath: /desk, scratch: {size: 1Gi}}
            """;

    @Test
    void shouldMountEachSourceWhereItIsWanted() {
        // When
        var kiosk = Kiosk.of(FOUR);

        // Then
        assertThat(Kiosk.yaml(kiosk.container().getVolumeMounts())).isEqualTo("""
                - mountPath: /desk
                  name: desk
                - mountPath: /dev/shm
                  name: shm
                - mountPath: /stock
                  name: stock
                  readOnly: true
                - mountPath: /till
                  name: till
                """);
        assertThat(Kiosk.yaml(kiosk.pod().getVolumes())).isEqualTo("""
                - emptyDir:
                    sizeLimit: 1Gi
                  name: desk
                - emptyDir:
                    medium: Memory
                    sizeLimit: 64Mi
                  name: shm
                - name: stock
                  persistentVolumeClaim:
                    claimName: store
                - name: till
                  persistentVolumeClaim:
                    claimName: kiosk--till
                """);
    }

    @Test
    void shouldTellAClaimOfItsOwnFromOneThatOthersMayName() {
        // When
        var objects = Kiosk.of(FOUR).objects();

        // Then
        assertThat(objects.own().claims())
                .singleElement()
                .satisfies(claim -> assertThat(Kiosk.yaml(claim)).isEqualTo("""
                        apiVersion: v1
                        kind: PersistentVolumeClaim
                        metadata:
                          labels:
                            app.kubernetes.io/instance: kiosk
                            app.kubernetes.io/managed-by: catamaran
                            app.kubernetes.io/name: kiosk
                            catamaran.dev/workload: kiosk
                          name: kiosk--till
                          namespace: fair
                        spec:
                          accessModes:
                          - ReadWriteOnce
                          resources:
                            requests:
                              storage: "1000000000"
                        """));
        assertThat(objects.shared().claims())
                .singleElement()
                .satisfies(claim -> assertThat(Kiosk.yaml(claim)).isEqualTo("""
                        apiVersion: v1
                        kind: PersistentVolumeClaim
                        metadata:
                          labels:
                            app.kubernetes.io/managed-by: catamaran
                          name: store
                          namespace: fair
                        spec:
                          accessModes:
                          - ReadWriteMany
                          resources:
                            requests:
                              storage: 10Gi
                          storageClassName: slow
                        """));
    }

    @Test
    void shouldMountAClaimTwiceAndAskForItOnce() {
        // When
        var kiosk = Kiosk.of("""
                volumes:
                - {name: a, mountPath: /a, claim: {name: store, size: 1Gi}}
                - {name: b, mountPath: /b, readOnly: true, claim: {name: store, size: 1Gi}}
                """);

        // Then
        assertThat(kiosk.objects().shared().claims())
                .extracting(PersistentVolumeClaim::getMetadata)
                .singleElement()
                .satisfies(metadata -> assertThat(metadata.getName()).isEqualTo("store"));
        assertThat(kiosk.pod().getVolumes()).hasSize(2);
        assertThat(kiosk.notes("volumes")).isEmpty();
    }

    /** The first volume by name decides, and what the other wants otherwise is told. */
    @Test
    void shouldSayWhereTwoVolumesDisagreeOnAClaim() {
        // When
        var kiosk = Kiosk.of("""
                volumes:
                - {name: b, mountPath: /b, claim: {name: store, size: 2Gi, storageClass: fast, accessMode: ReadWriteMany}}
                - {name: a, mountPath: /a, claim: {name: store, size: 1Gi}}
                - {name: c, mountPath: /c, claim: {name: other, size: 2Gi}}
                """);

        // Then
        assertThat(kiosk.objects().shared().claims()).hasSize(2);
        assertThat(kiosk.notes("volumes"))
                .containsExactly(
                        "volumes[b].claim.accessMode LOST CHOICE",
                        "volumes[b].claim.size LOST CHOICE",
                        "volumes[b].claim.storageClass LOST CHOICE");
        assertThat(kiosk.reason("volumes[b].claim.size"))
                .isEqualTo("another volume asks first for the claim store, with 1Gi");
    }

    @Test
    void shouldSayWhatAFolderInMemoryIsNot() {
        assertThat(Kiosk.of(FOUR).notes("volumes")).containsExactly("volumes[shm].tmpfs.size APPROXIMATE ORCHESTRATOR");
        assertThat(Kiosk.of("volumes: [{name: shm, mountPath: /m, tmpfs: {size: 1Mi, mode: \"0700\"}}]")
                        .notes("volumes"))
                .containsExactly(
                        "volumes[shm].tmpfs.mode LOST ORCHESTRATOR",
                        "volumes[shm].tmpfs.size APPROXIMATE ORCHESTRATOR");
    }

    @Test
    void shouldBoundScratchOnlyWhenAsked() {
        assertThat(Kiosk.yaml(Kiosk.of("volumes: [{name: desk, mountPath: /d, scratch: {}}]")
                        .pod()
                        .getVolumes()))
                .isEqualTo("""
                        - emptyDir: {}
                          name: desk
                        """);
    }
}
