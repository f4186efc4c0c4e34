package dev.catamaran.inside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.inside.seat.KubernetesSeat;
import dev.catamaran.inside.seat.Seat;
import dev.catamaran.inside.seat.Specimens;
import dev.catamaran.inside.seat.SwarmSeat;
import dev.catamaran.map.Note;
import dev.catamaran.playground.Clusters;
import dev.catamaran.playground.Generation;
import dev.catamaran.playground.KubernetesSettings;
import dev.catamaran.playground.SwarmSettings;
import dev.catamaran.playground.machine.Image;
import dev.catamaran.playground.machine.Images;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What containers see of each field is what the mapping's notes say, on both hulls and both ends of the engines' range. What
 * contradicts a note is looked at once more, in a new cluster with no other beside: three clusters on one machine shift times,
 * and a mapping that is wrong is so again.
 */
class InsideViewIT {
    private final Images images = Images.find();
    private final SequencedMap<String, JsonNode> specimens = Specimens.specifications(images);

    /** What was seen in one place. */
    private record View(List<Sight> sights, String skipped) {
        List<Sight> wrong() {
            return sights.stream().filter(sight -> !sight.wrong().isEmpty()).toList();
        }

        /** The same, with what was seen of some rows later. */
        View with(View later) {
            var sightings = later.sights().stream().collect(Collectors.toMap(Sight::row, Function.identity()));
            return new View(
                    sights.stream()
                            .map(sight -> sightings.getOrDefault(sight.row(), sight))
                            .toList(),
                    skipped);
        }
    }

    @Test
    void shouldSeeInsideWhatTheNotesSay() {
        // Given
        List<Supplier<Seat>> places =
                List.of(this::kubernetes, () -> swarm(Generation.OLDEST), () -> swarm(Generation.NEWEST));

        // When
        var first = together(places.stream().map(this::looking).toList());
        var views = IntStream.range(0, places.size())
                .mapToObj(index -> confirmed(places.get(index), first.get(index)))
                .toList();

        // Then
        var table = Table.write(
                Rows.all(),
                views.stream().flatMap(view -> view.sights().stream()).toList(),
                views.stream()
                        .map(View::skipped)
                        .filter(reason -> !reason.isEmpty())
                        .toList());
        var wrong = views.stream().flatMap(view -> view.wrong().stream()).toList();
        assertThat(wrong).as("seen otherwise than noted: %s", wrong).isEmpty();
        if (Table.places(table).equals(Table.places(Table.page()))) {
            assertThat(table)
                    .as("docs/inside.md is stale: read the difference to e2e/target/inside.md, then copy that")
                    .isEqualTo(Table.page());
        }
    }

    private Callable<View> looking(Supplier<Seat> place) {
        return () -> view(place.get(), Rows.all());
    }

    private View confirmed(Supplier<Seat> place, View first) {
        if (first.wrong().isEmpty()) {
            return first;
        }
        System.out.println("Looked at once more: " + first.wrong());
        Clusters.closeAll();
        return first.with(
                view(place.get(), first.wrong().stream().map(Sight::row).toList()));
    }

    private Seat kubernetes() {
        var cluster = Clusters.kubernetes(KubernetesSettings.plain());
        load(cluster::load);
        return new KubernetesSeat(cluster);
    }

    private Seat swarm(Generation generation) {
        var swarm = Clusters.swarm(SwarmSettings.single(generation));
        load(swarm::load);
        return new SwarmSeat(swarm);
    }

    private void load(Consumer<String> node) {
        node.accept(images.name(Image.WITNESS));
        node.accept(images.name(Image.WITNESS_SHELL));
    }

    private View view(Seat place, List<Row> rows) {
        try (place) {
            var notes = new HashMap<String, List<Note>>();
            specimens.forEach((name, spec) -> notes.put(name, place.start(name, spec)));
            return new View(sights(place, rows, notes), place.skipped());
        }
    }

    /** In the rows' order, several at a time. */
    private static List<Sight> sights(Seat place, List<Row> rows, Map<String, List<Note>> notes) {
        Function<Row, Callable<Sight>> look =
                row -> () -> Sight.of(row, place, notes.getOrDefault(row.workload(), List.of()));
        return together(rows.stream().map(look).toList());
    }

    private static <T> List<T> together(List<Callable<T>> tasks) {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var results = new ArrayList<T>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return List.copyOf(results);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
