package dev.catamaran.rule;

import dev.catamaran.model.Spec;
import dev.catamaran.model.section.File;
import dev.catamaran.model.section.Volume;
import dev.catamaran.rule.Rule.Offence;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is mounted where. */
final class MountRules {
    private static final int MOST_BYTES = 512 * 1024;
    private static final String UPWARD = "holds ..: write the path without it";

    private record Mount(String field, String path) {}

    private MountRules() {}

    static List<Rule<Spec>> all() {
        List<Rule<Spec>> rules = List.of(
                Rule.of(
                        "",
                        ".volumes",
                        "!has(self.volumes) || self.volumes.all(v,"
                                + " self.volumes.exists_one(w, w.mountPath == v.mountPath))",
                        "two volumes have the same mountPath: give each its own",
                        MountRules::volumesAtOnePath),
                Rule.of(
                        "",
                        ".files",
                        "!has(self.files) || !has(self.volumes) || self.files.all(f,"
                                + " !self.volumes.exists(v, v.mountPath == f.mountPath))",
                        "a file and a volume have the same mountPath: move one",
                        MountRules::filesAtAVolume),
                Rule.parserOnly(
                        "",
                        ".workingDir",
                        UPWARD,
                        spec -> offences(directory(spec), path -> steps(path).contains(".."), _ -> "")),
                Rule.parserOnly(
                        "",
                        ".files",
                        "files hold %s KiB, 512 are allowed: move some into the image",
                        MountRules::tooMuch));
        return Stream.of(rules.stream(), mounts("volumes[]", MountRules::volumes), mounts("files[]", MountRules::files))
                .flatMap(Function.identity())
                .toList();
    }

    /** What holds for each path at which something is mounted. */
    private static Stream<Rule<Spec>> mounts(String at, Function<Spec, List<Mount>> some) {
        return Stream.of(
                Rule.parserOnly(
                        at,
                        ".mountPath",
                        UPWARD,
                        spec -> offences(some.apply(spec), path -> steps(path).contains(".."), _ -> "")),
                Rule.parserOnly(
                        at,
                        ".mountPath",
                        "is the root of the container: write a path below it, such as /data",
                        spec -> offences(some.apply(spec), path -> plain(path).equals("/"), _ -> "")),
                Rule.parserOnly(
                        at,
                        ".mountPath",
                        "holds an empty step or a '.': write %s",
                        spec -> offences(
                                some.apply(spec),
                                path -> !plain(path).equals("/") && !path.equals(plain(path)),
                                MountRules::plain)),
                Rule.parserOnly(
                        at,
                        ".mountPath",
                        "lies inside the mount %s: use a path of its own",
                        spec -> nested(some.apply(spec), spec)));
    }

    private static List<Offence> volumesAtOnePath(Spec spec) {
        var seen = new HashSet<String>();
        return spec.attachments().volumes().stream()
                .filter(volume -> !seen.add(volume.mountPath()))
                .map(volume -> Offence.at(field(volume), volume.mountPath()))
                .toList();
    }

    private static List<Offence> filesAtAVolume(Spec spec) {
        var taken = spec.attachments().volumes().stream().map(Volume::mountPath).collect(Collectors.toSet());
        return spec.attachments().files().stream()
                .filter(file -> taken.contains(file.mountPath()))
                .map(file -> Offence.at(field(file), file.mountPath()))
                .toList();
    }

    private static List<Offence> offences(List<Mount> mounts, Predicate<String> wrong, UnaryOperator<String> value) {
        return mounts.stream()
                .filter(mount -> wrong.test(mount.path()))
                .map(mount -> new Offence(mount.field(), mount.path(), List.of(value.apply(mount.path()))))
                .toList();
    }

    private static List<String> steps(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    /** The same path without steps that lead nowhere. */
    private static String plain(String path) {
        return steps(path).stream()
                .filter(step -> !step.isEmpty() && !step.equals("."))
                .collect(Collectors.joining("/", "/", ""));
    }

    private static List<Offence> nested(List<Mount> inner, Spec spec) {
        var all = Stream.concat(volumes(spec).stream(), files(spec).stream()).toList();
        return inner.stream()
                .flatMap(mount -> all.stream()
                        .filter(outer -> mount.path().startsWith(outer.path() + "/"))
                        .findFirst()
                        .map(outer -> new Offence(mount.field(), mount.path(), List.of(outer.path())))
                        .stream())
                .toList();
    }

    private static List<Offence> tooMuch(Spec spec) {
        var bytes = spec.attachments().files().stream()
                .mapToLong(file -> file.content().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return bytes <= MOST_BYTES
                ? List.of()
                : List.of(new Offence("spec.files", "", List.of(Long.toString((bytes + 1023) / 1024))));
    }

    private static List<Mount> directory(Spec spec) {
        return spec.invocation().workingDir().stream()
                .map(path -> new Mount("spec.workingDir", path))
                .toList();
    }

    private static List<Mount> volumes(Spec spec) {
        return spec.attachments().volumes().stream()
                .map(volume -> new Mount(field(volume), volume.mountPath()))
                .toList();
    }

    private static List<Mount> files(Spec spec) {
        return spec.attachments().files().stream()
                .map(file -> new Mount(field(file), file.mountPath()))
                .toList();
    }

    private static String field(Volume volume) {
        return "spec.volumes[" + volume.name() + "].mountPath";
    }

    private static String field(File file) {
        return "spec.files[" + file.mountPath() + "].mountPath";
    }
}
