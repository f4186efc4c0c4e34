package dev.catamaran.swarm;

import dev.catamaran.playground.Generation;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Swarm of each generation for all tests, started when it is first needed and taken down after the last. */
final class Swarms implements AutoCloseable {
    private final Map<Generation, RealSwarm> started = new EnumMap<>(Generation.class);

    private Swarms() {}

    RealSwarm of(Generation generation) {
        return started.computeIfAbsent(generation, RealSwarm::start);
    }

    @Override
    public void close() {
        started.values().forEach(RealSwarm::close);
    }

    /** Gives them to the constructors of tests. */
    static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Swarms.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            var store = context.getRoot().getStore(Namespace.create(Swarms.class));
            return store.computeIfAbsent(Swarms.class, _ -> new Swarms(), Swarms.class);
        }
    }
}
