package dev.catamaran.cli;

import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.console.Failure;
import dev.catamaran.cli.console.Json;
import dev.catamaran.cli.console.OutputFormat;
import dev.catamaran.cli.console.ReportFormat;
import dev.catamaran.cli.input.Inputs;
import dev.catamaran.cli.live.Beside;
import dev.catamaran.cli.offline.Mappings;
import dev.catamaran.compare.Comparison;
import dev.catamaran.compare.Limit;
import dev.catamaran.compare.Live;
import dev.catamaran.compare.LiveText;
import dev.catamaran.compare.LiveTree;
import dev.catamaran.compare.Report;
import dev.catamaran.compare.ReportMarkdown;
import dev.catamaran.compare.ReportText;
import dev.catamaran.compare.ReportTree;
import dev.catamaran.parse.document.Yaml;
import dev.catamaran.schema.Explain;
import dev.catamaran.schema.ResourceDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What each hull makes of a workload, field by field. */
@Command(
        header = "Tells what each hull makes of a workload, field by field. Files: nothing is contacted.",
        footer = {
            "Examples:",
            "  ./catamaran compare examples/shop                           a folder; also a file, or - for stdin",
            "  ./catamaran compare web.yaml --all                          also what differs on defaults",
            "  ./catamaran compare web.yaml --assume engine=1.41,no-ipvs   on an older engine, without a routing mesh",
            "  ./catamaran compare web.yaml --fail-on lost                 exit 3 when a field has no effect somewhere",
            "  ./catamaran compare web.yaml -o markdown                    for a comment on a change",
            "  ./catamaran compare web api -n shop                         what both hulls run now; reads a cluster",
        })
final class CompareCommand extends Verb {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|NAME",
            description = "Files, folders of them, - for stdin; or names of workloads in a cluster.")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = "--assume",
            paramLabel = "LIST",
            description = "kubernetes=1.36, engine=1.51, [no-]controller, [no-]ipvs; separated by commas.")
    private String assume = "";

    @Option(names = "--all", description = "Show notes on defaults that nobody wrote, too.")
    private boolean all;

    @Option(
            names = "--fail-on",
            paramLabel = "GRADE",
            description = "Exit 3 when a field is this or worse: different, approximate, lost, weakened.")
    private Optional<Limit> limit = Optional.empty();

    @Option(names = "-o", paramLabel = "FORM", description = "table, json or yaml; of files also markdown.")
    private ReportFormat output = ReportFormat.Table;

    @Option(
            names = {"-n", "--namespace"},
            paramLabel = "NAME",
            description = "The namespace of names. Absent: the context's.")
    private Optional<String> namespace = Optional.empty();

    @Mixin
    private KubernetesFlags kubernetes = new KubernetesFlags();

    @Option(names = "--operator-namespace", paramLabel = "NAME", description = "Where the operator's Secrets are.")
    private String operatorNamespace = "catamaran-system";

    @Override
    public Integer call() {
        return sources.stream().allMatch(Inputs::isName) ? running() : files();
    }

    private int running() {
        if (!assume.isEmpty()) {
            throw Failure.refused("--assume is for files: what runs is read, and nothing is assumed");
        }
        if (output == ReportFormat.Markdown) {
            throw Failure.refused("-o markdown is for files: write table, json or yaml");
        }
        var address = kubernetes.address(console());
        if (!address.exists()) {
            throw Failure.refused(
                    "%s: no such file or folder here; as a workload's name it needs a cluster, and %s is not there"
                            .formatted(String.join(", ", sources), address.file()));
        }
        var place = namespace.orElseGet(address::namespace);
        try (var client = address.open();
                var beside = new Beside(client, operatorNamespace)) {
            var workloads = sources.stream().map(name -> beside.of(place, name)).toList();
            show(OutputFormat.valueOf(output.name()), () -> text(workloads), () -> LiveTree.of(workloads));
            return exit(limit.flatMap(grade -> grade.metNow(workloads)));
        }
    }

    private List<String> text(List<Live> workloads) {
        var text = new LiveText(console().width(), console().colour());
        return Stream.of(text.lines(workloads), text.differences(workloads, all))
                .flatMap(List::stream)
                .toList();
    }

    private int files() {
        var assumed = Assuming.read(assume);
        var workloads = workloads(sources).stream()
                .map(file -> Comparison.of(Mappings.subject(file, assumed)))
                .toList();
        print(new Report(assumed, workloads));
        return exit(limit.flatMap(grade -> grade.met(workloads)));
    }

    private int exit(Optional<String> met) {
        met.ifPresent(sentence -> console().say("compare: " + sentence));
        return met.isPresent() ? Exit.LIMIT : Exit.OK;
    }

    private void print(Report report) {
        switch (output) {
            case Table -> {
                console().print(new ReportText(console().width(), console().colour(), all).lines(report));
                next(report);
            }
            case Markdown -> console().print(new ReportMarkdown(all).lines(report));
            case Json -> console().write(Json.write(ReportTree.of(report)));
            case Yaml -> console().write(Yaml.write(ReportTree.of(report)));
        }
    }

    private void next(Report report) {
        var section = report.worst().map(row -> section(row.paths().getFirst())).orElse("spec");
        console().print(List.of("Next:  ./catamaran explain " + section, "       ./catamaran playground"));
    }

    /** What a field lies in, as a shell takes it: without the keys of lists. */
    private static String section(String path) {
        var field = path.replaceFirst("\\[.*", "");
        var holds = Explain.of(ResourceDefinition.CONTAINER_WORKLOAD, field)
                .filter(explained -> !explained.below().isEmpty());
        var owner = holds.isPresent() ? field : field.replaceFirst("\\.[^.]*$", "");
        return (owner.equals("spec") ? field : owner).replaceFirst("^spec\\.", "");
    }
}
