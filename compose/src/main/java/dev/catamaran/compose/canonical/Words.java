package dev.catamaran.compose.canonical;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import dev.catamaran.compose.value.CommandLine;
import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.util.List;
import java.util.Optional;

/** Commands that are written as one text. */
final class Words {
    private Words() {}

    /** The words of a command; empty if it is none, which is told. */
    static Optional<Node> command(Scalar line, Path path, Problems problems) {
        return switch (CommandLine.parse(line.text())) {
            case Valid<CommandLine>(CommandLine(var words, var ignored)) -> {
                if (!ignored.isEmpty()) {
                    problems.ignored(
                            line.origin(),
                            path.toString(),
                            "no shell runs: nothing from " + ignored.substring(0, 1) + " on is part of the command",
                            "write [\"sh\", \"-c\", \"…\"]");
                }
                var items = words.stream()
                        .map(word -> Scalar.text(word, line.origin()))
                        .toList();
                yield Optional.of(new Sequence(List.copyOf(items), line.origin(), line.directive()));
            }
            case Invalid<CommandLine>(var reason, var fix) -> {
                problems.invalid(line, path.toString(), reason, fix);
                yield Optional.empty();
            }
        };
    }

    /** A test by the container's shell. */
    static Sequence test(Scalar line) {
        var shell = Scalar.text("CMD-SHELL", line.origin());
        return new Sequence(List.of(shell, line), line.origin(), line.directive());
    }
}
