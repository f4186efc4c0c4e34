package dev.catamaran.rule;

import dev.catamaran.model.Spec;
import dev.catamaran.model.section.File;
import dev.catamaran.model.section.Volume;
import dev.catamaran.rule.Rule.Offence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is mounted where. */
final class MountRules {
    private static final int MOST_BYTES = 512 * 1024;

    private record Mount(String field, String path) {}

    private MountRules() {}

    static List<Rule<Spec>> all() {
        return List.of(
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
                Rule.parserOnly("holds ..: write the path without it", MountRules::upwards),
                Rule.parserOnly("lies inside the mount %s: use a path of its own", MountRules::nested),
                Rule.parserOnly("files hold %s KiB, 512 are allowed: move some into the image", MountRules::tooMuch));
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

    private static List<Offence> upwards(Spec spec) {
        var directory = spec.invocation().workingDir().map(path -> new Mount("spec.workingDir", path));
        return Stream.concat(mounts(spec).stream(), directory.stream())
                .filter(mount -> Arrays.asList(mount.path().split("/")).contains(".."))
                .map(mount -> Offence.at(mount.field(), mount.path()))
                .toList();
    }

    private static List<Offence> nested(Spec spec) {
        var offences = new ArrayList<Offence>();
        var mounts = mounts(spec);
        for (var inner : mounts) {
            mounts.stream()
                    .filter(outer -> !inner.path().equals(outer.path()))
                    .filter(outer -> folder(inner.path()).startsWith(folder(outer.path())))
                    .filter(outer -> !folder(outer.path()).equals(folder(inner.path()))
                            || inner.path().length() > outer.path().length())
                    .findFirst()
                    .ifPresent(outer -> offences.add(new Offence(inner.field(), inner.path(), List.of(outer.path()))));
        }
        return List.copyOf(offences);
    }

    private static List<Offence> tooMuch(Spec spec) {
        var bytes = spec.attachments().files().stream()
                .mapToLong(file -> file.content().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return bytes <= MOST_BYTES
                ? List.of()
                : List.of(new Offence("spec.files", "", List.of(Long.toString((bytes + 1023) / 1024))));
    }

    private static List<Mount> mounts(Spec spec) {
        var attachments = spec.attachments();
        return Stream.concat(
                        attachments.volumes().stream().map(volume -> new Mount(field(volume), volume.mountPath())),
                        attachments.files().stream().map(file -> new Mount(field(file), file.mountPath())))
                .toList();
    }

    private static String field(Volume volume) {
        return "spec.volumes[" + volume.name() + "].mountPath";
    }

    private static String field(File file) {
        return "spec.files[" + file.mountPath() + "].mountPath";
    }

    private static String folder(String path) {
        return path.replaceAll("/+$", "") + "/";
    }
}
