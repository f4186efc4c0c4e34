package dev.catamaran.e2e;

import dev.catamaran.swarm.engine.EngineCall;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/** Remembers what was asked of engines, so that stories can count it. */
final class EngineCalls implements Function<String, Consumer<EngineCall>> {
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    private record Heard(String cluster, EngineCall call) {}

    @Override
    public Consumer<EngineCall> apply(String cluster) {
        return call -> heard.add(new Heard(cluster, call));
    }

    /** How many there were so far, to all; a place to count from. */
    int mark() {
        return heard.size();
    }

    /** Those after the mark that wrote to the SwarmCluster, or tried to. */
    List<EngineCall> writesSince(int mark, String cluster) {
        return heard.stream()
                .skip(mark)
                .filter(one -> one.cluster().equals(cluster))
                .map(Heard::call)
                .filter(EngineCall::writes)
                .toList();
    }
}
