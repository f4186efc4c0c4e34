package dev.catamaran.swarm;

import static org.awaitility.Awaitility.await;

import dev.catamaran.playground.Generation;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What real engines tell by themselves. */
@ExtendWith(Swarms.Shared.class)
@ParameterizedClass
@EnumSource(names = {"OLDEST", "NEWEST"})
class SwarmEventsIT {
    private final String service = "n" + UUID.randomUUID().toString().substring(0, 8) + "_web";
    private final RealSwarm swarm;

    SwarmEventsIT(Generation generation, Swarms swarms) {
        swarm = swarms.of(generation);
    }

    @Test
    void shouldHearOfAServiceThatIsMadeChangedAndRemoved() {
        try (var resident = Resident.of(swarm, "c-" + service, Duration.ZERO)) {
            var heard = new AtomicInteger();
            resident.connection().follow(heard::incrementAndGet);
            await().atMost(Resident.PATIENCE).until(() -> heard.get() > 0);
            hears(
                    heard,
                    () -> swarm.docker(
                            "service", "create", "--detach", "--replicas", "0", "--name", service, swarm.image()));
            hears(heard, () -> swarm.docker("service", "update", "--detach", "--label-add", "a=b", service));
            hears(heard, () -> swarm.docker("service", "rm", service));
        }
    }

    private static void hears(AtomicInteger heard, Runnable change) {
        var before = new AtomicInteger(-1);
        await("what was done before is over")
                .atMost(Resident.PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> before.getAndSet(heard.get()) == heard.get());
        change.run();
        await().atMost(Resident.PATIENCE).until(() -> heard.get() > before.get());
    }
}
