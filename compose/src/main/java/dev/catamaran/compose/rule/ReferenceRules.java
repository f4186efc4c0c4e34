package dev.catamaran.compose.rule;

import dev.catamaran.compose.model.section.FileReference;
import dev.catamaran.compose.model.section.Mount;
import dev.catamaran.shape.Nearest;
import java.util.List;
import java.util.Set;

/** Names of services, networks, volumes, configs, secrets and models: each must be there. */
final class ReferenceRules {
    private ReferenceRules() {}

    static void check(Subject subject) {
        dependencies(subject);
        networks(subject);
        volumes(subject);
        var project = subject.project();
        var storage = subject.service().storage();
        files(subject, "configs", "config", storage.configs(), project.configs().keySet());
        files(subject, "secrets", "secret", storage.secrets(), project.secrets().keySet());
        subject.service()
                .definition()
                .build()
                .ifPresent(build -> files(
                        subject,
                        "build.secrets",
                        "secret",
                        build.source().secrets(),
                        project.secrets().keySet()));
        subject.service().relations().models().keySet().stream()
                .filter(model -> !project.models().containsKey(model))
                .forEach(model -> subject.invalid(
                        subject.place("models", model),
                        "models." + model,
                        "is no model of the project",
                        fix("models", model, project.models().keySet())));
    }

    /** Those that Compose adds have the place of the link, namespace or volume that asks for them. */
    private static void dependencies(Subject subject) {
        subject.service().relations().dependsOn().forEach((other, dependency) -> {
            var required = dependency.required().map(leaf -> leaf.value()).orElse(false);
            if (!subject.project().services().containsKey(other) && (required || !subject.knows(other))) {
                subject.invalid(
                        dependency.condition().origin(),
                        "depends_on." + other,
                        subject.missing(other),
                        subject.near(other));
            }
        });
    }

    private static void networks(Subject subject) {
        var networking = subject.service().networking();
        var known = subject.project().networks().keySet();
        var mode = networking.networkMode().filter(leaf -> !leaf.value().isEmpty());
        if (mode.isPresent() && !networking.networks().isEmpty()) {
            subject.invalid(
                    mode.get().origin(),
                    "network_mode",
                    "excludes networks, which are there too",
                    "remove one of them");
        }
        networking.networks().keySet().stream()
                .filter(network -> !known.contains(network))
                .forEach(network -> subject.invalid(
                        subject.place("networks", network),
                        "networks." + network,
                        "is no network of the project",
                        fix("networks", network, known)));
    }

    private static void volumes(Subject subject) {
        var known = subject.project().volumes().keySet();
        var mounts = subject.service().storage().volumes();
        for (var i = 0; i < mounts.size(); i++) {
            var key = "volumes[" + i + "]";
            if (mounts.get(i) instanceof Mount.Volume volume) {
                volume.place()
                        .source()
                        .filter(source -> !source.value().isEmpty() && !known.contains(source.value()))
                        .ifPresent(source -> subject.invalid(
                                source.origin(),
                                key,
                                source.value() + " is no volume of the project",
                                fix("volumes", source.value(), known)));
            }
        }
    }

    private static void files(Subject subject, String key, String kind, List<FileReference> files, Set<String> known) {
        for (var i = 0; i < files.size(); i++) {
            var there = key + "[" + i + "]";
            var source = files.get(i).source();
            var name = Subject.text(source);
            if (!known.contains(name)) {
                subject.invalid(
                        source.map(leaf -> leaf.origin()).orElse(files.get(i).origin()),
                        there,
                        (name.isEmpty() ? "nothing" : name) + " is no " + kind + " of the project",
                        fix(kind + "s", name, known));
            }
        }
    }

    private static String fix(String section, String name, Set<String> known) {
        return Nearest.of(name, known).map(near -> "write " + near).orElse("add it to " + section + " of the file");
    }
}
