package dev.catamaran.compose.project;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Directive;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Mapping.Entry;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * What {@code extends} names (Compose specification, "extends").
 *
 * @param service the service whose configuration is taken
 * @param file where it is; empty for the same file
 * @param origin of the key {@code extends}
 */
record Reference(String service, Optional<Scalar> file, Origin origin) {
    private static final List<String> KEYS = List.of("service", "file");

    /** The value of the key; empty, and told, if it names no service. */
    static Optional<Reference> read(Entry entry, String path, Problems problems) {
        var found = switch (entry.value()) {
            case Mapping mapping -> {
                tellOthers(mapping, path, problems);
                yield Texts.at(mapping, "service")
                        .map(service -> new Reference(service.text(), file(mapping), entry.key()));
            }
            case Node other ->
                Texts.of(other).map(service -> new Reference(service.text(), Optional.empty(), entry.key()));
        };
        if (found.isEmpty()) {
            var reason = "names no service";
            var fix = "write the name of a service, or a mapping with `service` and `file`";
            problems.invalid(entry.value(), path, reason, fix);
        }
        return found;
    }

    private static Optional<Scalar> file(Mapping mapping) {
        return mapping.find("file")
                .filter(file -> file.directive() != Directive.RESET)
                .flatMap(Texts::of);
    }

    private static void tellOthers(Mapping mapping, String path, Problems problems) {
        mapping.entries().forEach((key, entry) -> {
            if (!KEYS.contains(key)) {
                problems.ignored(entry.key(), path + "." + key, "means nothing here", "remove it");
            }
        });
        mapping.find("file").ifPresent(file -> {
            if (!(file instanceof Scalar scalar)
                    || !(scalar.isNull() || Texts.of(scalar).isPresent())) {
                problems.invalid(file, path + ".file", "must be the name of a file", "");
            }
        });
    }
}
