package dev.catamaran.model;

import dev.catamaran.model.section.EnvVariable;
import dev.catamaran.shape.About;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Matches;
import dev.catamaran.shape.Size;
import java.util.List;
import java.util.Optional;

/** How the container is called ({@code resource.md} §1, §2). Text is literal on both hulls: nothing is expanded. */
public record Invocation(
        @About("Replaces the image's ENTRYPOINT, and its CMD with it. Empty: the image's.")
        @Size(max = 64, element = 4096)
        List<String> command,

        @About("Replaces the image's CMD. Empty: the image's.") @Size(max = 256, element = 4096)
        List<String> args,

        @About("Where the process starts. Absent: the image's WORKDIR.")
        @Size(min = 1, max = 512)
        @Matches(Grammar.ABSOLUTE_PATH)
        Optional<String> workingDir,

        @About("Environment variables, by name.") @Size(max = 256)
        List<EnvVariable> env) {}
