package dev.catamaran.swarm.plan;

import static dev.catamaran.swarm.Recorded.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DriftTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a capability      | {'TaskTemplate': {'ContainerSpec': {'CapabilityAdd': ['CAP_SYS_ADMIN']}}}    | TaskTemplate.ContainerSpec.CapabilityAdd
            the environment   | {'TaskTemplate': {'ContainerSpec': {'Env': ['A=secret']}}}                   | TaskTemplate.ContainerSpec.Env
            the command       | {'TaskTemplate': {'ContainerSpec': {'Command': ['sh']}}}                     | TaskTemplate.ContainerSpec.Command
            a mount           | {'TaskTemplate': {'ContainerSpec': {'Mounts': [{'Source': '/'}]}}}           | TaskTemplate.ContainerSpec.Mounts
            a read-only root  | {'TaskTemplate': {'ContainerSpec': {'ReadOnly': true}}}                      | TaskTemplate.ContainerSpec.ReadOnly
            a limit           | {'TaskTemplate': {'Resources': {'Limits': {'Pids': 7}}}}                     | TaskTemplate.Resources.Limits.Pids
            a published port  | {'EndpointSpec': {'Mode': 'vip', 'Ports': [{'TargetPort': 80}]}}             | EndpointSpec.Ports
            """)
    void shouldTellWhatSomebodyAdded(String what, String actual, String path) {
        assertThat(Drift.between(json("{}"), json(actual)))
                .as(what)
                .containsExactly(path + ": is there and is not wanted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'ours': '1'"})
    void shouldTellAContainerLabelThatSomebodyAdded(String ours) {
        var desired = json("{'TaskTemplate': {'ContainerSpec': {'Labels': {" + ours + "}}}}");
        var actual = json("{'TaskTemplate': {'ContainerSpec': {'Labels': {'ours': '1', 'theirs': '2'}}}}");

        assertThat(Drift.between(desired, actual))
                .contains("TaskTemplate.ContainerSpec.Labels[theirs]: is there and is not wanted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the engine's endpoint    | {'EndpointSpec': {'Mode': 'vip'}}
            the engine's update      | {'UpdateConfig': {'Parallelism': 0, 'FailureAction': 'pause', 'Monitor': 5000000000, 'MaxFailureRatio': 0, 'Order': 'stop-first'}}
            the engine's restart     | {'TaskTemplate': {'RestartPolicy': {'Condition': 'any', 'Delay': 0, 'MaxAttempts': 0}}}
            empty groups             | {'TaskTemplate': {'Resources': {'Limits': {}}, 'Placement': {}}}
            words that say nothing   | {'TaskTemplate': {'ContainerSpec': {'Env': [], 'ReadOnly': false, 'User': '', 'Privileges': {'Seccomp': null}}}}
            platforms of the image   | {'TaskTemplate': {'Placement': {'Platforms': [{'OS': 'linux'}]}}}
            fields we never write    | {'TaskTemplate': {'ForceUpdate': 3, 'Runtime': 'container', 'ContainerSpec': {'DNSConfig': {}, 'Isolation': 'default'}}}
            """)
    void shouldNotTakeTheEnginesWordsForDrift(String what, String actual) {
        assertThat(Drift.between(json("{}"), json(actual))).as(what).isEmpty();
    }
}
