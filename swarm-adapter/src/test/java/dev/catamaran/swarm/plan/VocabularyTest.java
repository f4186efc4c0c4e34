package dev.catamaran.swarm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void shouldKnowEveryFieldOfAServiceThatCanBeWritten() {
        assertThat(fields()).containsExactly("EndpointSpec", "Labels", "Mode", "Name", "TaskTemplate", "UpdateConfig");
        assertThat(fields("TaskTemplate"))
                .containsExactly("ContainerSpec", "Networks", "Placement", "Resources", "RestartPolicy");
        assertThat(fields("TaskTemplate", "ContainerSpec"))
                .containsExactly(
                        "Args",
                        "CapabilityAdd",
                        "CapabilityDrop",
                        "Command",
                        "Configs",
                        "Dir",
                        "Env",
                        "Healthcheck",
                        "Image",
                        "Init",
                        "Labels",
                        "Mounts",
                        "Privileges",
                        "ReadOnly",
                        "StopGracePeriod",
                        "StopSignal",
                        "User");
        assertThat(fields("TaskTemplate", "ContainerSpec", "Privileges")).containsExactly("NoNewPrivileges", "Seccomp");
        assertThat(fields("TaskTemplate", "Networks")).isEmpty();
        assertThat(fields("TaskTemplate", "Resources", "Limits")).containsExactly("MemoryBytes", "NanoCPUs", "Pids");
    }

    private static Set<String> fields(String... path) {
        var here = Vocabulary.SERVICE;
        for (var name : path) {
            here = Optional.ofNullable(here.fields().get(name)).orElseThrow();
        }
        return here.fields().keySet();
    }
}
