package dev.catamaran.operator.reconcile;

import dev.catamaran.model.HullName;
import dev.catamaran.model.TargetMode;
import dev.catamaran.model.Workload;
import dev.catamaran.observe.Observed;
import dev.catamaran.observe.Observed.Counts;
import dev.catamaran.observe.Observed.Message;
import dev.catamaran.observe.State;
import dev.catamaran.operator.report.Outcome;
import dev.catamaran.operator.report.Share;
import dev.catamaran.operator.resource.ContainerWorkload;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The leg on Swarm: which Swarm it is, whether it may be used and what is left on another, is found out on the way. */
record SwarmLeg(OnSwarm swarm, ContainerWorkload resource, Workload workload, TargetMode mode)
        implements Callable<Optional<Share>> {
    /** What it came to; does not throw, and is empty where there is nothing to be told. */
    @Override
    public Optional<Share> call() {
        try {
            return swarm.pass(this);
        } catch (RuntimeException failure) {
            return Optional.of(share(Guard.told(HullName.Swarm, failure)));
        }
    }

    /** What is told of it before anything is asked; nothing where it makes nothing. */
    Optional<Share> ahead() {
        return switch (mode) {
            case Disabled, Observe -> Optional.empty();
            case Standby, Run -> Optional.of(share(new Outcome.Seen(seen(State.Applying, "it is being connected"))));
        };
    }

    /** What is told of it while it does not come to an end. */
    Share late() {
        return share(new Outcome.Unreachable("it is slow to answer; it is waited for"));
    }

    /** A leg on which nothing was looked at: what it would be is unknown, but for one that is to be nothing. */
    Share share(Outcome outcome) {
        return new Share(
                HullName.Swarm, mode, outcome, mode == TargetMode.Disabled ? Optional.of(List.of()) : Optional.empty());
    }

    /** Nothing but where it stands. */
    static Observed seen(State state, String text) {
        return new Observed(state, "", Counts.NONE, "", List.of(), new Message(state.name(), text), List.of());
    }
}
