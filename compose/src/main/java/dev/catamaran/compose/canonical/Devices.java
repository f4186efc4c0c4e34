package dev.catamaran.compose.canonical;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.value.Device;
import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.util.Optional;

/** Devices that are written as one text. */
final class Devices {
    private Devices() {}

    /** The section; empty if the text is none, which is told. */
    static Optional<Node> of(Scalar text, Path path, Problems problems) {
        return switch (Device.parse(text.text())) {
            case Valid<Device>(Device(var source, var target, var permissions)) ->
                Optional.of(Sections.from(text)
                        .with("source", source)
                        .with("target", target)
                        .with("permissions", permissions)
                        .made());
            case Invalid<Device>(var reason, var fix) -> {
                problems.invalid(text, path.toString(), reason, fix);
                yield Optional.empty();
            }
        };
    }
}
