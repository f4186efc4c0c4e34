package dev.catamaran.compose.write;

import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.model.Project;
import dev.catamaran.compose.model.section.FileReference;
import dev.catamaran.compose.model.section.Mount;
import dev.catamaran.compose.model.service.Service;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What services use of a project's networks, volumes, configs, secrets and models. */
final class Used {
    private Used() {}

    static Project of(Project project) {
        var services = project.services().sequencedValues();
        return new Project(
                project.preamble(),
                project.services(),
                only(project.networks(), services, service -> service.networking().networks().keySet().stream()),
                only(project.volumes(), services, Used::volumes),
                only(
                        project.configs(),
                        services,
                        service -> sources(service.storage().configs())),
                only(project.secrets(), services, Used::secrets),
                only(project.models(), services, service -> service.relations().models().keySet().stream()),
                project.extensions());
    }

    private static <T> SequencedMap<String, T> only(
            SequencedMap<String, T> all, Collection<Service> services, Function<Service, Stream<String>> names) {
        Set<String> used = services.stream().flatMap(names).collect(Collectors.toSet());
        var kept = new LinkedHashMap<>(all);
        kept.keySet().retainAll(used);
        return Collections.unmodifiableSequencedMap(kept);
    }

    private static Stream<String> volumes(Service service) {
        return service.storage().volumes().stream()
                .filter(Mount.Volume.class::isInstance)
                .map(mount -> mount.place().source())
                .flatMap(Optional::stream)
                .map(Leaf::value);
    }

    private static Stream<String> secrets(Service service) {
        var ofBuild = service.definition().build().stream()
                .flatMap(build -> sources(build.source().secrets()));
        return Stream.concat(sources(service.storage().secrets()), ofBuild);
    }

    private static Stream<String> sources(Collection<FileReference> references) {
        return references.stream()
                .map(FileReference::source)
                .flatMap(Optional::stream)
                .map(Leaf::value);
    }
}
