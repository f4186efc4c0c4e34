package dev.catamaran.swarm.mapping.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class EngineJsonTest {
    private static final SequencedMap<String, String> NO_LABELS = new LinkedHashMap<>();

    @Test
    void shouldLeaveOutWhatSaysNothingButKeepZerosThatMean() {
        // Given
        var spec = service(Optional.empty());

        // When
        var json = EngineJson.brief(spec).toString();

        // Then
        assertThat(json)
                .isEqualTo("{\"Name\":\"x_y\",\"TaskTemplate\":{\"ContainerSpec\":{\"Image\":\"i:1\",\"Init\":false,"
                        + "\"StopGracePeriod\":0,\"Healthcheck\":{\"Test\":[\"NONE\"]},"
                        + "\"Mounts\":[{\"Type\":\"tmpfs\",\"Target\":\"/t\",\"TmpfsOptions\":{\"SizeBytes\":9,\"Mode\":0}}],"
                        + "\"Configs\":[{\"ConfigName\":\"c\",\"File\":{\"Name\":\"/f\",\"UID\":\"0\",\"GID\":\"0\",\"Mode\":0}}]},"
                        + "\"Resources\":{\"Limits\":{\"NanoCPUs\":5},\"Reservations\":{}},"
                        + "\"RestartPolicy\":{\"Condition\":\"any\",\"Delay\":0},\"Placement\":{},"
                        + "\"Networks\":[{\"Target\":\"x_default\",\"Aliases\":[\"y\"]}]},"
                        + "\"Mode\":{\"Replicated\":{\"Replicas\":0}},"
                        + "\"UpdateConfig\":{\"Parallelism\":0,\"FailureAction\":\"pause\",\"Order\":\"stop-first\"},"
                        + "\"EndpointSpec\":{\"Mode\":\"vip\"}}");
    }

    @Test
    void shouldWritePrivilegesOnlyWhereTheyAreStated() {
        // Given
        var privileges = new ContainerSpec.Privileges(new ContainerSpec.Seccomp("default"), true);

        // When
        var with = EngineJson.brief(service(Optional.of(privileges)));

        // Then
        assertThat(with.at("/TaskTemplate/ContainerSpec/Privileges").toString())
                .isEqualTo("{\"Seccomp\":{\"Mode\":\"default\"},\"NoNewPrivileges\":true}");
    }

    private static ServiceSpec service(Optional<ContainerSpec.Privileges> privileges) {
        var container = new ContainerSpec(
                new ContainerSpec.Program("i:1", List.of(), List.of(), "", List.of(), false),
                new ContainerSpec.Confinement("", false, List.of(), List.of(), privileges),
                new ContainerSpec.Ending("", 0),
                new ContainerSpec.HealthConfig(List.of("NONE"), 0, 0, 0, 0, 0),
                new ContainerSpec.Content(
                        List.of(new Mount.TmpfsMount("/t", false, new Mount.TmpfsOptions(9, 0))),
                        List.of(new ConfigReference("c", "", new ConfigReference.FileTarget("/f", "0", "0", 0)))),
                NO_LABELS);
        return new ServiceSpec(
                "x_y",
                NO_LABELS,
                new TaskTemplate(
                        container,
                        new TaskTemplate.ResourceRequirements(
                                new TaskTemplate.Limits(5, 0, 0), new TaskTemplate.Reservations(0, 0)),
                        new TaskTemplate.RestartPolicy("any", 0, 0, 0),
                        new TaskTemplate.Placement(0),
                        List.of(new TaskTemplate.NetworkAttachment("x_default", List.of("y")))),
                new ServiceSpec.Mode(new ServiceSpec.Replicated(0)),
                new ServiceSpec.UpdateConfig(0, 0, "pause", "stop-first"),
                new EndpointSpec("vip", List.of()));
    }
}
