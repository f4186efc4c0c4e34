package dev.catamaran.cli;

import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.console.Failure;
import dev.catamaran.cli.input.Inputs;
import dev.catamaran.cli.input.WorkloadFile;
import dev.catamaran.cli.offline.Mappings;
import dev.catamaran.cli.offline.Rendering;
import dev.catamaran.compare.Assumptions;
import dev.catamaran.map.Acceptance;
import dev.catamaran.map.Mapped;
import dev.catamaran.map.Note;
import dev.catamaran.parse.document.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a hull would get, as YAML. */
@Command(
        header = "Writes what a hull would get, as YAML; what it cannot keep goes to stderr. Nothing is contacted.",
        footer = {
            "Examples:",
            "  ./catamaran render -t kubernetes web.yaml                   Deployment, Services, claims",
            "  ./catamaran render -t kubernetes web.yaml | kubectl apply -f -",
            "  ./catamaran render -t swarm examples/shop                   the bodies of the Engine API's requests",
        })
final class RenderCommand extends Verb {
    @Mixin
    private Target target = new Target();

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "YAML or JSON files, folders, or - for stdin.")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = {"-n", "--namespace"},
            paramLabel = "NAME",
            description = "The namespace of what names none.")
    private String namespace = Inputs.NAMESPACE;

    @Option(
            names = "--assume",
            paramLabel = "LIST",
            description = "kubernetes=1.36, engine=1.51, [no-]controller, [no-]ipvs; no controller unless said so.")
    private String assume = "";

    @Override
    public Integer call() {
        var assumed = Assuming.read("no-controller," + assume);
        var documents = new LinkedHashSet<String>();
        var refused = new ArrayList<String>();
        for (var file : workloads(sources, namespace)) {
            var rendered = render(file, assumed);
            Acceptance.refused(file.workload().spec().fidelity(), rendered.notes())
                    .forEach(note -> refused.add(refusal(file, note)));
            rendered.notes().forEach(note -> tell(file, note));
            documents.addAll(rendered.value());
        }
        if (!refused.isEmpty()) {
            throw Failure.refused(refused);
        }
        console().write(String.join("---\n", documents));
        return Exit.OK;
    }

    private Mapped<List<String>> render(WorkloadFile file, Assumptions assumed) {
        return switch (target.hull()) {
            case Kubernetes -> {
                var mapped = Mappings.kubernetes(file.workload(), assumed);
                yield new Mapped<>(
                        Rendering.kubernetes(mapped.value()).stream()
                                .map(Yaml::write)
                                .toList(),
                        mapped.notes());
            }
            case Swarm -> {
                var mapped = Mappings.swarm(file.workload(), assumed);
                yield new Mapped<>(
                        Rendering.swarm(mapped.value()).stream()
                                .map(request -> "# " + request.line() + "\n" + Yaml.write(request.body()))
                                .toList(),
                        mapped.notes());
            }
        };
    }

    private void tell(WorkloadFile file, Note note) {
        console()
                .say("# %s: %c %s: %s"
                        .formatted(where(file, note), note.fidelity().symbol(), note.path(), note.sentence()));
    }

    private static String refusal(WorkloadFile file, Note note) {
        return "%s: %s is %s on this hull: %s: %s, or accept it in spec.fidelity.accept"
                .formatted(
                        where(file, note),
                        note.path(),
                        note.fidelity().name().toLowerCase(java.util.Locale.ROOT),
                        note.reason(),
                        note.fix().orElse("remove it"));
    }

    private static String where(WorkloadFile file, Note note) {
        return file.document().source() + ":"
                + file.document().position(note.path()).line();
    }
}
