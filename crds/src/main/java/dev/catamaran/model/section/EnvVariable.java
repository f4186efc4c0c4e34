package dev.catamaran.model.section;

import dev.catamaran.shape.About;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Key;
import dev.catamaran.shape.Matches;
import dev.catamaran.shape.Private;
import dev.catamaran.shape.Size;

/** One environment variable ({@code resource.md} §2). */
public record EnvVariable(
        @About("The variable's name.") @Key @Size(min = 1, max = 256) @Matches(Grammar.VARIABLE)
        String name,

        @About("The value, literally; it may be empty.") @Size(max = 32768) @Private
        String value) {}
