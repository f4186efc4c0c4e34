package dev.catamaran.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catamaran.cluster.SwarmClusterStatus;
import dev.catamaran.map.Cause;
import dev.catamaran.map.Fidelity;
import dev.catamaran.map.Note;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkloadStatusTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00.987Z");

    @Test
    void shouldReadBackWhatItWrites() throws JsonProcessingException {
        var text = JSON.writeValueAsString(status());
        assertThat(JSON.readValue(text, WorkloadStatus.class)).isEqualTo(status());
    }

    @Test
    void shouldBeFlatSortedAndSmall() throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(status())).isEqualTo("""
                {"observedGeneration":7,"conditions":[{"type":"Ready","status":"True","observedGeneration":7,\
                "lastTransitionTime":"2026-03-04T12:00:00Z","reason":"Available","message":"2 of 3"}],\
                "replicas":3,"readyReplicas":2,"selector":"catamaran.dev/workload=web","readiness":"2/3",\
                "image":"example/web:1","targets":[{"name":"kubernetes","mode":"Run","state":"Ready",\
                "object":"Deployment/web","desired":3,"ready":2,"updated":3,"image":"example/web:1"}],\
                "endpoints":[{"target":"kubernetes","port":"http","scope":"Cluster","address":"web.shop:80"}],\
                "fidelity":[{"target":"kubernetes","emulated":0,"approximate":1,"lost":2,"weakened":0,"accepted":0,\
                "top":[{"path":"spec.b","fidelity":"LOST","cause":"ORCHESTRATOR","reason":"no such thing"}]}],\
                "retained":[{"target":"kubernetes","kind":"PersistentVolumeClaim","name":"data"}],"retainedTotal":1}""");
    }

    @Test
    void shouldReadAnEmptyStatusAndWordsOfALaterVersion() throws JsonProcessingException {
        assertThat(JSON.readValue("{}", WorkloadStatus.class)).isEqualTo(WorkloadStatus.EMPTY);
        var later = JSON.readValue(
                "{\"invented\": 1, \"conditions\": [{\"type\": \"New\", \"reason\": \"Later\", \"extra\": true}]}",
                WorkloadStatus.class);
        assertThat(later.conditions()).extracting(Condition::type).containsExactly("New");
    }

    @Test
    void shouldSayEverythingOnOnePrintableLine() {
        var condition = Condition.of(
                ConditionType.Ready,
                Condition.Value.False,
                Reason.Progressing,
                "first\nsecond\t\u001b[31m\u2028\u202e" + "x".repeat(2000),
                1,
                NOON);

        assertThat(condition.message()).hasSize(1024).startsWith("first second  [31m  x");
    }

    @Test
    void shouldKeepWithinItsMaxima() {
        var condition = Condition.of(
                ConditionType.Stalled, Condition.Value.True, Reason.InvalidSpec, "x".repeat(5000), 1, NOON);
        assertThat(condition.message()).hasSize(1024).endsWith("...");
        var notes = IntStream.range(0, 20)
                .mapToObj(i -> new Note("spec.f" + i, i == 17 ? Fidelity.WEAKENED : Fidelity.LOST, Cause.CHOICE, "r"))
                .toList();
        assertThat(FidelityStatus.top(notes))
                .hasSize(8)
                .first()
                .extracting(FidelityStatus.Top::path)
                .isEqualTo("spec.f17");
    }

    @Test
    void shouldKeepTheTimeOfAConditionWhoseValueStays() {
        var older = Condition.of(ConditionType.Ready, Condition.Value.True, Reason.Available, "", 1, NOON);
        var later = NOON.plusSeconds(60);
        assertThat(Condition.of(ConditionType.Ready, Condition.Value.True, Reason.ScaledToZero, "", 2, later)
                        .since(older))
                .isEqualTo(new Condition("Ready", "True", 2, older.lastTransitionTime(), "ScaledToZero", ""));
        var changed = Condition.of(ConditionType.Ready, Condition.Value.False, Reason.Degraded, "", 2, later);
        assertThat(changed.since(older)).isEqualTo(changed);
    }

    @Test
    void shouldKnowWhichReasonBelongsToWhichCondition() {
        assertThat(ConditionType.Ready.allows(Condition.Value.True, Reason.Available))
                .isTrue();
        assertThat(ConditionType.Ready.allows(Condition.Value.True, Reason.Degraded))
                .isFalse();
        assertThat(ConditionType.Stalled.allows(Condition.Value.False, Reason.InvalidSpec))
                .isFalse();
        assertThat(Reason.values())
                .allSatisfy(reason -> assertThat(ConditionType.values())
                        .as("%s belongs to a condition", reason)
                        .anyMatch(type -> List.of(Condition.Value.values()).stream()
                                .anyMatch(value -> type.allows(value, reason))));
    }

    @Test
    void shouldReadAnEmptyClusterStatus() throws JsonProcessingException {
        assertThat(JSON.readValue("{}", SwarmClusterStatus.class)).isEqualTo(SwarmClusterStatus.EMPTY);
    }

    private static WorkloadStatus status() {
        return new WorkloadStatus(
                7,
                List.of(Condition.of(ConditionType.Ready, Condition.Value.True, Reason.Available, "2 of 3", 7, NOON)),
                new WorkloadStatus.Scale(3, 2, "catamaran.dev/workload=web", "2/3"),
                "example/web:1",
                List.of(new TargetStatus(
                        "kubernetes",
                        "Run",
                        "Ready",
                        "Deployment/web",
                        new TargetStatus.Counts(3, 2, 3),
                        "example/web:1",
                        "")),
                List.of(new WorkloadStatus.EndpointStatus("kubernetes", "http", "Cluster", "web.shop:80")),
                List.of(new FidelityStatus(
                        "kubernetes",
                        new FidelityStatus.Grades(0, 1, 2, 0, 0),
                        List.of(new FidelityStatus.Top("spec.b", "LOST", "ORCHESTRATOR", "no such thing")))),
                new WorkloadStatus.Retention(
                        List.of(new WorkloadStatus.Retained("kubernetes", "PersistentVolumeClaim", "data", "")), 1));
    }
}
