package dev.catamaran.model.section;

import dev.catamaran.shape.About;
import dev.catamaran.shape.Derived;
import dev.catamaran.shape.Grammar;
import dev.catamaran.shape.Matches;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Size;
import dev.catamaran.shape.Standard;
import java.time.Duration;
import java.util.Optional;

/** How the container is asked to end ({@code resource.md} §10). */
public record Stop(
        @About("The signal.")
        @Derived("the image's STOPSIGNAL, else SIGTERM")
        @Size(min = 4, max = 16)
        @Matches(Grammar.SIGNAL)
        Optional<String> signal,

        @About("How long it may take before it is killed.") @Standard("30s") @Range(min = "0s", max = "8760h")
        Duration gracePeriod) {}
