package dev.catamaran.compose.rule;

import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.model.Config;
import dev.catamaran.compose.model.Identity;
import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.model.Secret;
import dev.catamaran.compose.model.Volume;
import dev.catamaran.compose.problem.Problems;
import java.util.Optional;
import java.util.stream.Stream;

/** Volumes, configs and secrets: where their content comes from. */
final class ResourceRules {
    private ResourceRules() {}

    static void check(Project project, Problems problems) {
        project.volumes().forEach((name, volume) -> volume(name, volume, problems));
        project.configs().forEach((name, config) -> config(name, config, problems));
        project.secrets().forEach((name, secret) -> secret(name, secret, problems));
    }

    private static void volume(String name, Volume volume, Problems problems) {
        var said = !volume.identity().labels().isEmpty()
                || volume.driver().isPresent()
                || !volume.driverOpts().isEmpty();
        if (volume.identity().isExternal() && said) {
            problems.invalid(
                    volume.identity().origin(),
                    "volumes." + name,
                    "is external, and only its name can be written",
                    "remove the other keys, or external:");
        }
    }

    private static void config(String name, Config config, Problems problems) {
        var sources = count(Stream.of(config.file(), config.environment(), config.content()));
        var needed = config.identity().external().isEmpty();
        content("configs." + name, config.identity(), sources, needed, "file, environment or content", problems);
    }

    private static void secret(String name, Secret secret, Problems problems) {
        var sources = count(Stream.of(secret.file(), secret.environment()));
        var named = secret.file()
                .or(() -> secret.environment()
                        .filter(variable -> !variable.value().isEmpty()))
                .isPresent();
        var needed = !secret.identity().isExternal();
        content("secrets." + name, secret.identity(), named ? sources : 0, needed, "file or environment", problems);
    }

    private static long count(Stream<Optional<Leaf<String>>> sources) {
        return sources.filter(Optional::isPresent).count();
    }

    private static void content(
            String path, Identity identity, long sources, boolean needed, String keys, Problems problems) {
        if (sources > 1) {
            problems.invalid(identity.origin(), path, "has several sources", "write only one of " + keys);
        } else if (sources == 0 && needed) {
            problems.invalid(identity.origin(), path, "has no source", "write one of " + keys);
        }
    }
}
