package dev.catamaran.swarm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourcesMappingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}                                   | {'Limits':{},'Reservations':{}}",
                "{limits: {cpu: 1500m}}               | {'Limits':{'NanoCPUs':1500000000},'Reservations':{}}",
                "{limits: {memory: 64Mi}}             | {'Limits':{'MemoryBytes':67108864},'Reservations':{}}",
                "{limits: {pids: 99}}                 | {'Limits':{'Pids':99},'Reservations':{}}",
                "{reservations: {cpu: 1m}}            | {'Limits':{},'Reservations':{'NanoCPUs':1000000}}",
                "{reservations: {memory: 4Mi}}        | {'Limits':{},'Reservations':{'MemoryBytes':4194304}}",
                "{limits: {cpu: 10m, memory: 6Mi}}    | {'Limits':{'NanoCPUs':10000000,'MemoryBytes':6291456},'Reservations':{}}",
            })
    void shouldLimitAndReserve(String resources, String written) {
        var sample = Sample.of("resources: " + resources);

        assertThat(sample.service("/TaskTemplate/Resources")).isEqualTo(written.replace('\'', '"'));
        assertThat(sample.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cpu: 9m,    NanoCPUs,    10000000, resources.limits.cpu APPROXIMATE ENVIRONMENT",
        "memory: 5Mi,MemoryBytes, 6291456,  resources.limits.memory APPROXIMATE ORCHESTRATOR",
    })
    void shouldLimitToWhatANodeTakes(String limit, String name, String written, String note) {
        var sample = Sample.of("resources: {limits: {" + limit + "}}");

        assertThat(sample.service("/TaskTemplate/Resources/Limits/" + name)).isEqualTo(written);
        assertThat(sample.notes()).containsExactly(note);
    }
}
