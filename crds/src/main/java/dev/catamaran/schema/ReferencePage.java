package dev.catamaran.schema;

import dev.catamaran.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code docs/resource.md}: every field of both resources, and the rules across fields. */
public final class ReferencePage {
    private ReferencePage() {}

    /** The page as Markdown. */
    public static String write() {
        var lines = new ArrayList<String>();
        lines.add("<!-- Generated from the model: mvn test -pl crds -Dgolden.update -->");
        lines.add("# The two custom resources");
        lines.add("");
        lines.add("`apiVersion: catamaran.dev/v1alpha1`. A field that is not here is refused. Defaults are not written"
                + " into the resource: a small one reads back small. `[]` stands for an element of a list;"
                + " in messages it goes by its key, `spec.ports[http].containerPort`."
                + " Exactly one of the fields of a choice is set.");
        ResourceDefinition.all().forEach(kind -> kind(kind, lines));
        return String.join("\n", lines) + "\n";
    }

    private static void kind(ResourceDefinition kind, List<String> lines) {
        lines.add("");
        lines.add("## " + kind.names().kind());
        lines.add("");
        lines.add(kind.about() + " " + ("Cluster".equals(kind.names().scope()) ? "Cluster-scoped" : "Namespaced")
                + "; `kubectl get " + kind.names().shortName() + "`.");
        table(kind, "spec", lines);
        lines.add("");
        lines.add("### Rules across fields");
        lines.add("");
        lines.add("Held by the parser; those marked `API` also by the API server, when the resource is written.");
        lines.add("");
        lines.add("| where | rule | |");
        lines.add("|---|---|---|");
        kind.rules().forEach(rule -> lines.add(rule(rule)));
        table(kind, "status", lines);
    }

    private static String rule(Rule<?> rule) {
        var where = rule.at().isEmpty() ? "`spec" + rule.field() + "`" : "`spec." + rule.at() + rule.field() + "`";
        return "| " + where + " | " + rule.message().replace("%s", "…") + " | "
                + (rule.cel().isPresent() ? "API" : "") + " |";
    }

    private static void table(ResourceDefinition kind, String root, List<String> lines) {
        lines.add("");
        lines.add("### " + root);
        lines.add("");
        lines.add("| field | meaning | type | default | allowed |");
        lines.add("|---|---|---|---|---|");
        Explain.all(kind, root).stream()
                .filter(field -> !field.path().endsWith("[]"))
                .forEach(field -> lines.add(row(field)));
    }

    private static String row(Explain field) {
        var standard = field.required() ? "*required*" : field.standard();
        return cells(
                "`" + field.path().substring(field.path().indexOf('.') + 1) + "`",
                field.about(),
                field.type(),
                standard,
                String.join("; ", field.limits()));
    }

    private static String cells(String... cells) {
        return List.of(cells).stream()
                .map(cell -> cell.replace("|", "\\|").replace("<", "&lt;"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
