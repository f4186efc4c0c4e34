package dev.catamaran.e2e;

import dev.catamaran.swarm.engine.EngineCall;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Remembers what was asked of engines, so that stories can count it. */
final class EngineCalls implements Consumer<EngineCall> {
    private final List<EngineCall> calls = new CopyOnWriteArrayList<>();

    @Override
    public void accept(EngineCall call) {
        calls.add(call);
    }

    /** How many there were so far; a place to count from. */
    int mark() {
        return calls.size();
    }

    /** Those after the mark. */
    List<EngineCall> since(int mark) {
        return List.copyOf(calls.subList(mark, calls.size()));
    }

    /** Those after the mark that wrote. */
    List<EngineCall> writesSince(int mark) {
        return since(mark).stream().filter(call -> !call.method().equals("GET")).toList();
    }
}
