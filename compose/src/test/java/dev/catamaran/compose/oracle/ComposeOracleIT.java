package dev.catamaran.compose.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every case, held against the real {@code docker compose config} of the playground's newest engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposeOracleIT {
    private Docker docker = new Docker("none", Docker.read("", ""));

    @BeforeAll
    void ask() {
        docker = Docker.compose();
    }

    @Test
    void shouldPrintWhatDockerPrints() {
        // When
        var wrong = new ArrayList<String>();
        var told = new ArrayList<String>();
        for (var good : Cases.good()) {
            var found = Printed.differences(ours(good), dockers(good));
            var reason = Differences.reason(good);
            reason.ifPresent(why -> told.add(good.name() + ": " + why));
            if (reason.isPresent() == found.isEmpty()) {
                wrong.add(good.name() + ": " + (found.isEmpty() ? "does not differ any more" : found));
            }
        }

        // Then
        System.out.printf(
                "%d of %d cases equal docker compose %s; %d differ for a reason: %s%n",
                Cases.good().size() - wrong.size() - told.size(),
                Cases.good().size(),
                docker.version(),
                told.size(),
                told);
        assertThat(wrong).isEmpty();
        assertThat(Differences.count()).isEqualTo(told.size()).isLessThanOrEqualTo(Differences.MOST);
    }

    @Test
    void shouldRefuseWhatDockerRefuses() {
        // When
        var taken = Cases.bad().stream()
                .flatMap(bad -> Stream.of(takenBy("Docker", bad, dockers(bad)), takenBy("us", bad, ours(bad))))
                .flatMap(Optional::stream)
                .toList();

        // Then
        assertThat(taken).isEmpty();
        assertThat(Cases.bad()).hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void shouldTakeWhatDockerTakes() {
        // When
        var same = Cases.good().stream().filter(good -> Differences.reason(good).isEmpty());
        var refused = Stream.concat(
                        Cases.good().stream().map(good -> refusedBy("Docker", good, dockers(good))),
                        same.map(good -> refusedBy("us", good, ours(good))))
                .flatMap(Optional::stream)
                .toList();

        // Then
        assertThat(refused).isEmpty();
        assertThat(Cases.good()).hasSizeGreaterThanOrEqualTo(170);
    }

    @Test
    void shouldDifferByWhatIsWrittenDown() {
        Differences.cases()
                .forEach(one -> Golden.check(one, "dockers", dockers(one).text()));
    }

    private static Optional<String> refusedBy(String whom, Case good, Printed printed) {
        return printed instanceof Printed.Refusal(var reason)
                ? Optional.of(good.name() + " is refused by " + whom + ": " + reason)
                : Optional.empty();
    }

    private static Optional<String> takenBy(String whom, Case bad, Printed printed) {
        return printed instanceof Printed.Refusal ? Optional.empty() : Optional.of(bad.name() + " is taken by " + whom);
    }

    private static Printed ours(Case one) {
        return Printed.of(one.load(), Cases.FOLDER);
    }

    private Printed dockers(Case one) {
        return Optional.ofNullable(docker.printed().get(one.name()))
                .orElseThrow(() -> new AssertionError("nothing was printed of " + one.name()));
    }
}
