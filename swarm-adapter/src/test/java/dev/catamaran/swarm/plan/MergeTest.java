package dev.catamaran.swarm.plan;

import static dev.catamaran.swarm.Recorded.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {
    private static final ObjectNode DESIRED = json("""
            {'Name': 'shop_web', 'Labels': {'catamaran.dev/hash': 'new'}, 'Mode': {'Replicated': {'Replicas': 2}},
             'TaskTemplate': {'ContainerSpec': {'Image': 'i:2', 'Env': ['A=1']}}}""");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a stranger's label stays         | {'Labels': {'team': 'blue'}}                    | /Labels/team                               | "blue"
            our old label goes               | {'Labels': {'catamaran.dev/ports': 'x'}}        | /Labels/catamaran.dev~1ports               |
            our label is as it shall be      | {'Labels': {'catamaran.dev/hash': 'old'}}       | /Labels/catamaran.dev~1hash                | "new"
            a restart by hand stays counted  | {'TaskTemplate': {'ForceUpdate': 3}}            | /TaskTemplate/ForceUpdate                  | 3
            a field we never write stays     | {'TaskTemplate': {'LogDriver': {'Name': 'x'}}}  | /TaskTemplate/LogDriver                    | {"Name":"x"}
            inside the container too         | {'TaskTemplate': {'ContainerSpec': {'Hosts': ['a']}}}  | /TaskTemplate/ContainerSpec/Hosts   | ["a"]
            what we no longer want goes      | {'TaskTemplate': {'ContainerSpec': {'Healthcheck': {'Test': ['NONE']}}}} | /TaskTemplate/ContainerSpec/Healthcheck |
            a flattened group's field goes   | {'TaskTemplate': {'ContainerSpec': {'CapabilityAdd': ['ALL']}}} | /TaskTemplate/ContainerSpec/CapabilityAdd |
            privileges go                    | {'TaskTemplate': {'ContainerSpec': {'Privileges': {'NoNewPrivileges': true}}}} | /TaskTemplate/ContainerSpec/Privileges |
            others' privileges stay          | {'TaskTemplate': {'ContainerSpec': {'Privileges': {'NoNewPrivileges': true, 'SELinuxContext': {'Type': 'x'}}}}} | /TaskTemplate/ContainerSpec/Privileges | {"SELinuxContext":{"Type":"x"}}
            a group of nothing but ours goes | {'TaskTemplate': {'Resources': {'Limits': {'Pids': 7}}}} | /TaskTemplate/Resources           |
            others' reservations stay        | {'TaskTemplate': {'Resources': {'Limits': {'Pids': 7}, 'Reservations': {'GenericResources': [1]}}}} | /TaskTemplate/Resources | {"Reservations":{"GenericResources":[1]}}
            lists are replaced               | {'TaskTemplate': {'ContainerSpec': {'Env': ['B=2', 'C=3']}}} | /TaskTemplate/ContainerSpec/Env | ["A=1"]
            published ports go               | {'EndpointSpec': {'Mode': 'vip', 'Ports': [{'TargetPort': 80}]}} | /EndpointSpec        |
            replicas are as they shall be    | {'Mode': {'Replicated': {'Replicas': 9}}}       | /Mode/Replicated/Replicas                  | 2
            """)
    void shouldPutWhatIsDesiredIntoWhatIsThere(String what, String actual, String pointer, String expected) {
        // When
        var merged = Merge.into(json(actual), DESIRED);

        // Then
        var found = merged.at(pointer);
        assertThat(found.isMissingNode() ? null : found.toString()).as(what).isEqualTo(expected);
    }
}
