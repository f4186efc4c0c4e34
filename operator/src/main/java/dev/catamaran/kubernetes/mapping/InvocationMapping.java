package dev.catamaran.kubernetes.mapping;

import dev.catamaran.model.Invocation;
import dev.catamaran.model.section.EnvVariable;
import io.fabric8.kubernetes.api.model.EnvVar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@link Invocation}: how the container is called. All of it is exact, since text is made literal. */
final class InvocationMapping {
    private InvocationMapping() {}

    /** The call, as a container takes it; empty lists leave the image's own. */
    record Call(List<String> command, List<String> args, Optional<String> workingDir, List<EnvVar> env) {}

    static Call map(Invocation invocation) {
        return switch (invocation) {
            case Invocation(var command, var args, var workingDir, var env) ->
                new Call(
                        command.stream().map(InvocationMapping::literal).toList(),
                        args.stream().map(InvocationMapping::literal).toList(),
                        workingDir,
                        env.stream()
                                .map(InvocationMapping::variable)
                                .sorted(Comparator.comparing(EnvVar::getName))
                                .toList());
        };
    }

    private static EnvVar variable(EnvVariable variable) {
        return switch (variable) {
            case EnvVariable(var name, var value) -> variable(name, literal(value));
        };
    }

    private static EnvVar variable(String name, String value) {
        var variable = new EnvVar();
        variable.setName(name);
        variable.setValue(value);
        return variable;
    }

    /**
     * Text that Kubernetes leaves as it is. In command, args and env it reads {@code $(X)} as a variable and {@code $$}
     * as one dollar (third_party/forked/golang/expansion), so that exactly those dollars are doubled.
     */
    static String literal(String text) {
        var literal = new StringBuilder(text.length());
        for (var index = 0; index < text.length(); index++) {
            literal.append(text.charAt(index));
            if (text.startsWith("$$", index) || text.startsWith("$(", index)) {
                literal.append('$');
            }
        }
        return literal.toString();
    }
}
