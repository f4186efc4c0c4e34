package dev.catamaran.operator.watch;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.javaoperatorsdk.operator.api.reconciler.Context;
import io.javaoperatorsdk.operator.processing.event.ResourceID;
import io.javaoperatorsdk.operator.processing.event.source.controller.ResourceAction;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Looks for a resource that has the name of one that was just deleted. The framework drops what it hears of a name while the
 * pass for a deletion is under way, and after it knows nothing of that name: a resource that was created in that moment
 * would be seen by nobody.
 */
public final class Returning {
    /** By then the pass is over; the second look is for a machine that is slow. */
    private static final int[] SECONDS = {1, 10};

    private Returning() {}

    /** To be called by the pass for a deletion. A resource that is there is told as added; to be told twice does no harm. */
    public static <R extends HasMetadata> void lookFor(R deleted, Context<R> context) {
        var source = context.eventSourceRetriever().getControllerEventSource();
        var name = ResourceID.fromResource(deleted);
        for (var seconds : SECONDS) {
            CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS)
                    .execute(() -> source.get(name)
                            .ifPresent(there -> source.eventReceived(ResourceAction.ADDED, there, null, null)));
        }
    }
}
