package dev.catamaran.swarm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumesMappingTest {
    private static final String OF_ONE_NODE = "volumes[hold].claim APPROXIMATE ORCHESTRATOR";
    private static final String NO_SIZE = "volumes[hold].claim.size LOST ORCHESTRATOR";

    @Test
    void shouldNameTheVolumeOfAClaimAndNeverCopyTheImagesFiles() {
        var sample = Sample.of(claim("name: cargo, size: 1Gi", ""));

        assertThat(sample.container("/Mounts"))
                .isEqualTo(
                        "[{\"Type\":\"volume\",\"Source\":\"harbour_cargo\",\"Target\":\"/hold\",\"VolumeOptions\":{\"NoCopy\":true,"
                                + "\"Labels\":{\"catamaran.dev/cluster-id\":\"c-1\",\"catamaran.dev/namespace\":\"harbour\","
                                + "\"com.docker.stack.namespace\":\"harbour\"},\"DriverConfig\":{\"Name\":\"local\"}}}]");
        assertThat(sample.notes()).containsExactly(OF_ONE_NODE, NO_SIZE);
    }

    @Test
    void shouldNameAClaimAfterTheWorkloadAndTheVolume() {
        assertThat(Sample.of(claim("size: 1Gi", "")).container("/Mounts/0/Source"))
                .isEqualTo("\"harbour_ferry--hold\"");
    }

    @ParameterizedTest
    @CsvSource({"true,true", "false,''"})
    void shouldMountReadOnly(String readOnly, String written) {
        assertThat(Sample.of(claim("size: 1Gi", ", readOnly: " + readOnly)).container("/Mounts/0/ReadOnly"))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"ReadWriteOncePod", "ReadOnlyMany", "ReadWriteMany"})
    void shouldSayThatAccessModesHaveNoEffect(String accessMode) {
        assertThat(Sample.of(claim("size: 1Gi, accessMode: " + accessMode, "")).notes())
                .containsExactly(OF_ONE_NODE, "volumes[hold].claim.accessMode LOST ORCHESTRATOR", NO_SIZE);
    }

    @Test
    void shouldSayThatThereAreNoClasses() {
        assertThat(Sample.of(claim("size: 1Gi, storageClass: fast", "")).notes())
                .containsExactly(OF_ONE_NODE, NO_SIZE, "volumes[hold].claim.storageClass LOST ORCHESTRATOR");
    }

    @Test
    void shouldMountMemory() {
        var sample = Sample.of("volumes: [{name: t, mountPath: /t, tmpfs: {size: 64Mi, mode: '0750'}}]");

        assertThat(sample.container("/Mounts"))
                .isEqualTo(
                        "[{\"Type\":\"tmpfs\",\"Target\":\"/t\",\"TmpfsOptions\":{\"SizeBytes\":67108864,\"Mode\":488}}]");
        assertThat(sample.notes()).isEmpty();
    }

    @Test
    void shouldSayThatAnEngineOpensAFolderWithoutAMode() {
        var sample = Sample.of("volumes: [{name: t, mountPath: /t, tmpfs: {size: 64Mi, mode: '0000'}}]");

        assertThat(sample.notes()).containsExactly("volumes[t].tmpfs.mode WEAKENED ORCHESTRATOR");
    }

    @Test
    void shouldMakeANamelessVolumeWithoutADriverForScratch() {
        var sample = Sample.of("volumes: [{name: s, mountPath: /s, scratch: {}}]");

        assertThat(sample.container("/Mounts"))
                .isEqualTo("[{\"Type\":\"volume\",\"Target\":\"/s\",\"VolumeOptions\":{\"NoCopy\":true}}]");
        assertThat(sample.notes()).isEmpty();
    }

    @Test
    void shouldSayThatScratchHasNoSize() {
        assertThat(Sample.of("volumes: [{name: s, mountPath: /s, scratch: {size: 1Gi}}]")
                        .notes())
                .containsExactly("volumes[s].scratch.size LOST ORCHESTRATOR");
    }

    @Test
    void shouldMountAnEmptyFolderWhereScratchIsReadOnly() {
        var sample = Sample.of("volumes: [{name: s, mountPath: /s, readOnly: true, scratch: {size: 1Gi}}]");

        assertThat(sample.container("/Mounts"))
                .isEqualTo(
                        "[{\"Type\":\"tmpfs\",\"Target\":\"/s\",\"ReadOnly\":true,\"TmpfsOptions\":{\"Mode\":511}}]");
        assertThat(sample.notes()).containsExactly("volumes[s].scratch.size LOST ORCHESTRATOR");
    }

    @Test
    void shouldKeepPathsFromBeingReadAsTemplatesAndInOrder() {
        var sample = Sample.of(
                "volumes: [{name: z, mountPath: '/{{z}}', scratch: {}}, {name: x, mountPath: /a, scratch: {}}]");

        assertThat(sample.objects()
                        .service()
                        .taskTemplate()
                        .containerSpec()
                        .content()
                        .mounts())
                .extracting(mount -> mount.target())
                .containsExactly("/a", "/{{\"{{\"}}z}}");
    }

    private static String claim(String claim, String more) {
        return "volumes: [{name: hold, mountPath: /hold, claim: {" + claim + "}" + more + "}]";
    }
}
