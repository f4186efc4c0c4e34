package dev.catamaran.compose.canonical;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.value.Mount;
import dev.catamaran.compose.value.MountOptions;
import dev.catamaran.compose.value.Parsed.Invalid;
import dev.catamaran.compose.value.Parsed.Valid;
import java.util.Optional;

/** Mounts that are written as one text. */
final class Mounts {
    /** Of a text as short as this, Compose makes a volume without any options. */
    private static final int SHORTEST = 2;

    private Mounts() {}

    /** The section; empty if the text is none, which is told. */
    static Optional<Node> of(Scalar text, Path path, Problems problems) {
        return switch (Mount.parse(text.text())) {
            case Valid<Mount>(var mount) -> {
                for (var option : mount.options().ignored()) {
                    problems.ignored(
                            text.origin(), path.toString(), "the option " + option + " has no effect", "remove it");
                }
                yield Optional.of(section(text, mount));
            }
            case Invalid<Mount>(var reason, var fix) -> {
                problems.invalid(text, path.toString(), reason, fix);
                yield Optional.empty();
            }
        };
    }

    private static Node section(Scalar text, Mount mount) {
        var options = mount.options();
        var made = Sections.from(text)
                .with("type", mount.isBind() ? "bind" : "volume")
                .with("source", mount.source())
                .with("target", UnixPath.clean(mount.target()))
                .flag("read_only", options.readOnly());
        if (mount.isBind()
                || options.propagation().isPresent()
                || options.selinux().isPresent()) {
            made = made.with("bind", bind(text, options, mount.isBind()));
        }
        var plain = text.text().length() <= SHORTEST;
        if (options.noCopy() || (!mount.isBind() && !plain)) {
            made = made.with(
                    "volume",
                    Sections.from(text).flag("nocopy", options.noCopy()).made());
        }
        return made.made();
    }

    private static Node bind(Scalar text, MountOptions options, boolean creates) {
        return Sections.from(text)
                .flag("create_host_path", creates)
                .with("propagation", options.propagation())
                .with("selinux", options.selinux())
                .made();
    }
}
