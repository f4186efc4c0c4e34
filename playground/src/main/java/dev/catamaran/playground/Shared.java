package dev.catamaran.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Function;

/** One value per settings: made by the first who asks, while the others with equal settings wait. */
final class Shared<S, V> {
    private final Map<S, CompletableFuture<V>> values = new ConcurrentHashMap<>();
    private final Function<S, V> make;

    Shared(Function<S, V> make) {
        this.make = make;
    }

    /** The value; a failure to make it is thrown to all who wait, and whoever asks later tries anew. */
    V get(S settings) {
        var mine = new CompletableFuture<V>();
        var theirs = values.putIfAbsent(settings, mine);
        if (theirs != null) {
            return await(theirs);
        }
        try {
            mine.complete(make.apply(settings));
        } catch (RuntimeException | Error e) {
            values.remove(settings, mine);
            mine.completeExceptionally(e);
        }
        return await(mine);
    }

    private static <V> V await(CompletableFuture<V> value) {
        try {
            return value.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : e;
        }
    }

    /** Forgets and returns what is made; waits for nothing that is still being made. */
    List<V> take() {
        var taken = new ArrayList<V>();
        values.forEach((settings, value) -> {
            if (value.state() == Future.State.SUCCESS && values.remove(settings, value)) {
                taken.add(value.resultNow());
            }
        });
        return List.copyOf(taken);
    }
}
