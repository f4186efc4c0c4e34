package dev.catamaran.swarm.mapping;

import dev.catamaran.model.Invocation;
import dev.catamaran.model.section.EnvVariable;
import dev.catamaran.swarm.mapping.spec.ContainerSpec.Program;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The command and its environment; all of it is native, so there is nothing to note. */
final class InvocationMapping {
    private InvocationMapping() {}

    static Program map(Invocation invocation, String image) {
        return switch (invocation) {
            case Invocation(var command, var args, var workingDir, var env) ->
                new Program(image, command, args, workingDir.orElse(""), variables(env), false);
        };
    }

    private static List<String> variables(List<EnvVariable> env) {
        var variables = new ArrayList<String>();
        for (var variable : env) {
            switch (variable) {
                case EnvVariable(var name, var value) -> variables.add(name + "=" + Templates.literal(value));
            }
        }
        Collections.sort(variables);
        return List.copyOf(variables);
    }
}
