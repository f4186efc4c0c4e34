package dev.catamaran.cli;

import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.console.Json;
import dev.catamaran.cli.console.OutputFormat;
import dev.catamaran.cli.input.Inputs;
import dev.catamaran.cli.live.Beside;
import dev.catamaran.cli.offline.Mappings;
import dev.catamaran.compare.Comparison;
import dev.catamaran.compare.Limit;
import dev.catamaran.compare.LiveText;
import dev.catamaran.compare.LiveTree;
import dev.catamaran.compare.Report;
import dev.catamaran.compare.ReportMarkdown;
import dev.catamaran.compare.ReportText;
import dev.catamaran.compare.ReportTree;
import dev.catamaran.compare.Row;
import dev.catamaran.parse.document.Yaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What each hull makes of a workload, field by field. */
@Command(
        name = "compare",
        header = "Tells what each hull makes of a workload, field by field. Files: nothing is contacted.",
        footer = {
            "Examples:",
            "  ./catamaran compare examples/shop                           a folder; also a file, or - for stdin",
            "  ./catamaran compare web.yaml --all                        also what differs on defaults",
            "  ./catamaran compare web.yaml --assume engine=1.41,no-ipvs   on an older engine, without a routing mesh",
            "  ./catamaran compare web.yaml --fail-on lost               exit 3 when a field has no effect somewhere",
            "  ./catamaran compare web.yaml -o markdown                  for a comment on a change",
            "  ./catamaran compare web api -n shop                       what both hulls run now; reads a cluster",
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

    @Option(names = "-o", paramLabel = "FORM", description = "table, json, yaml or markdown.")
    private OutputFormat output = OutputFormat.Table;

    @Option(
            names = {"-n", "--namespace"},
            paramLabel = "NAME",
            description = "The namespace of names.")
    private String namespace = Inputs.NAMESPACE;

    @Mixin
    private KubernetesFlags kubernetes = new KubernetesFlags();

    @Option(names = "--operator-namespace", paramLabel = "NAME", description = "Where the operator's Secrets are.")
    private String operatorNamespace = "catamaran-system";

    @Override
    public Integer call() {
        return sources.stream().allMatch(CompareCommand::isName) ? running() : files();
    }

    /** What is no file and cannot be one by its looks is the name of a workload. */
    private static boolean isName(String source) {
        return source.matches("[a-z](-?[a-z0-9])*") && !Files.exists(Path.of(source));
    }

    private int running() {
        try (var client = kubernetes.address(console()).open();
                var beside = new Beside(client, operatorNamespace)) {
            var workloads =
                    sources.stream().map(name -> beside.of(namespace, name)).toList();
            switch (output) {
                case Table, Markdown ->
                    console().print(new LiveText(console().width(), console().colour()).lines(workloads));
                case Json -> console().out().print(Json.write(LiveTree.of(workloads)));
                case Yaml -> console().out().print(Yaml.write(LiveTree.of(workloads)));
            }
            return Exit.OK;
        }
    }

    private int files() {
        var assumed = Assuming.read(assume);
        var workloads = Inputs.read(console(), sources).stream()
                .map(file -> Comparison.of(Mappings.subject(file, assumed)))
                .toList();
        print(new Report(assumed, workloads));
        var met = limit.flatMap(grade -> grade.met(workloads));
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
            case Json -> console().out().print(Json.write(ReportTree.of(report)));
            case Yaml -> console().out().print(Yaml.write(ReportTree.of(report)));
        }
    }

    private void next(Report report) {
        var explained = report.workloads().stream()
                .flatMap(workload -> workload.rows().stream())
                .filter(Row::written)
                .map(row -> row.paths().getFirst())
                .filter(path -> !path.contains("["))
                .findFirst()
                .map(path -> "./catamaran explain " + path)
                .orElse("./catamaran explain spec");
        console().print(List.of("Next:  " + explained, "       ./catamaran playground"));
    }
}
