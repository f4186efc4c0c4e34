package dev.catamaran.compose.canonical;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Makes relative paths of the host absolute. Paths of containers, addresses and Windows paths stay as they are.
 *
 * @param folder absolute: where the paths of this tree begin
 * @param home what {@code ~} stands for
 */
public record Paths(String folder, Optional<String> home) {
    private static final Pattern REMOTE =
            Pattern.compile("(https://|http://|git://|ssh://|github\\.com/|git@).*", Pattern.DOTALL);
    private static final Pattern WINDOWS = Pattern.compile("([a-zA-Z]:[\\\\/]|[\\\\/]{2}).*", Pattern.DOTALL);

    /** A tree in long syntaxes with absolute paths; a whole project or a part of one from its root on. */
    public Mapping absolute(Mapping tree) {
        return Edit.all(
                List.of(
                        at("services.*.build.context", this::context),
                        at("services.*.build.additional_contexts.*", this::context),
                        at("services.*.build.ssh.*", this::source),
                        at("services.*.env_file.[].path", this::local),
                        at("services.*.label_file.[]", this::local),
                        at("services.*.develop.watch.[].path", this::local),
                        Edit.mapping("services.*.volumes.[]", this::mount),
                        at("configs.*.file", this::source),
                        at("secrets.*.file", this::source),
                        Edit.mapping("volumes.*", this::volume)),
                tree);
    }

    /** A path of this machine; empty stays empty. */
    public String local(String path) {
        var expanded = expanded(path);
        return expanded.isEmpty() || expanded.startsWith("/") ? expanded : UnixPath.join(folder, expanded);
    }

    private static Edit at(String places, UnaryOperator<String> change) {
        return Edit.at(
                places,
                node -> node instanceof Scalar scalar && !scalar.isNull()
                        ? scalar.with(scalar.kind(), change.apply(scalar.text()))
                        : node);
    }

    private String expanded(String path) {
        return path.startsWith("~")
                ? home.map(at -> UnixPath.join(at, path.substring(1))).orElse(path)
                : path;
    }

    private String context(String context) {
        return context.contains("://")
                        || context.startsWith("service:")
                        || REMOTE.matcher(context).matches()
                ? context
                : local(context);
    }

    /** A path of this machine or of a Windows machine. */
    private String source(String path) {
        var expanded = expanded(path);
        return expanded.startsWith("/") || WINDOWS.matcher(expanded).matches()
                ? expanded
                : UnixPath.join(folder, expanded);
    }

    private Mapping mount(Mapping mount) {
        return is(mount, "type", "bind") ? sourced(mount, "source") : mount;
    }

    /** A local volume may be a folder of the host. */
    private Mapping volume(Mapping volume) {
        return is(volume, "driver", "local")
                ? Edit.mapping(
                                "driver_opts",
                                options -> is(options, "o", "bind") ? sourced(options, "device") : options)
                        .of(volume)
                : volume;
    }

    private static boolean is(Mapping mapping, String key, String word) {
        return mapping.find(key).map(Scalars::text).filter(word::equals).isPresent();
    }

    private Mapping sourced(Mapping mapping, String key) {
        return at(key, this::source).of(mapping);
    }
}
