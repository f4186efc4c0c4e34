package dev.catamaran.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.model.Identity;
import dev.catamaran.model.Spec;
import dev.catamaran.model.Workload;
import dev.catamaran.parse.advice.Doubt;
import dev.catamaran.rule.Rule;
import dev.catamaran.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a {@link Workload} of a ContainerWorkload, by its form and by the rules across fields. */
public final class WorkloadParser {
    /** The API group and version. */
    public static final String API_VERSION = "catamaran.dev/v1alpha1";
    /** The kind. */
    public static final String KIND = "ContainerWorkload";

    private static final List<Rule<Spec>> RULES = Rules.workload();
    private static final List<Rule<Spec>> ALL_RULES =
            Stream.of(RULES, Rules.workloadInCluster()).flatMap(List::stream).toList();
    private static final Pattern NAME = Pattern.compile(Rules.NAME);
    private static final Pattern NAMESPACE = Pattern.compile("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");
    private static final Set<String> KNOWN = new TreeSet<>(Set.of("apiVersion", "kind", "metadata", "spec", "status"));

    private WorkloadParser() {}

    /**
     * Parses a whole resource.
     *
     * @param namespace the namespace where the document names none
     */
    public static Parsed<Workload> parse(JsonNode resource, String namespace, Setting setting) {
        if (!resource.isObject()) {
            return Parsed.invalid(List.of(new Violation(
                    "", Texts.kind(resource), "is no resource", "write apiVersion, kind, metadata, spec")));
        }
        var wrong = new ArrayList<Violation>();
        header(resource, wrong);
        var metadata = resource.path("metadata");
        var written = metadata.path("namespace");
        if (!written.isMissingNode()
                && !(written.isTextual() && NAMESPACE.matcher(written.asText()).matches())) {
            wrong.add(new Violation(
                    "metadata.namespace", Texts.shown(written), "is no name of a namespace", "use a-z, 0-9 and '-'"));
        }
        var name = metadata.path("name");
        if (!name.isTextual()) {
            wrong.add(nameless(name));
        }
        var identity = new Identity(
                written.asText(namespace), name.asText(""), metadata.path("uid").asText(""));
        var parsed = parse(identity, resource.path("spec"), setting);
        if (name.isTextual() || !(parsed instanceof Parsed.Invalid)) {
            wrong.addAll(parsed.wrong());
        } else {
            parsed.wrong().stream()
                    .filter(it -> !it.path().equals("metadata.name"))
                    .forEach(wrong::add);
        }
        return wrong.isEmpty() ? parsed : Parsed.invalid(wrong);
    }

    /** Parses what a cluster holds: identity and raw {@code spec}. */
    public static Parsed<Workload> parse(Identity identity, JsonNode spec, Setting setting) {
        var wrong = new ArrayList<Violation>();
        var name = identity.name();
        if (name.length() > Rules.LONGEST_NAME || !NAME.matcher(name).matches()) {
            wrong.add(misnamed(Texts.shortened(name)));
        }
        var tree = spec.isMissingNode() || spec.isNull() ? JsonNodeFactory.instance.objectNode() : spec;
        var bound = Binder.bind(Spec.class, tree, "spec");
        var rules = setting == Setting.CLUSTER ? ALL_RULES : RULES;
        if (bound instanceof Parsed.Valid<Spec>(var value)) {
            wrong.addAll(Judge.offences(rules, value));
            return wrong.isEmpty() ? new Parsed.Valid<>(new Workload(identity, value)) : Parsed.invalid(wrong);
        }
        legible(tree).ifPresent(value -> wrong.addAll(Judge.offencesBeside(bound.wrong(), rules, value)));
        wrong.addAll(bound.wrong());
        return Parsed.invalid(wrong);
    }

    /** What rules can look at although something is wrong; none looks at the image, without which nothing is. */
    private static Optional<Spec> legible(JsonNode tree) {
        if (!(tree instanceof ObjectNode fields)) {
            return Optional.empty();
        }
        var copy = JsonNodeFactory.instance.objectNode();
        copy.setAll(fields);
        return Binder.legible(Spec.class, copy.put("image", "image"), "spec");
    }

    /** What is wrong with a name that is no text. */
    private static Violation nameless(JsonNode name) {
        if (name.isMissingNode() || name.isNull()) {
            return new Violation("metadata.name", "", "is required", "add it");
        }
        return Doubt.at(name)
                .filter(doubt -> doubt.here().isTextual())
                .map(doubt -> Texts.otherwise(doubt)
                        .at(Place.root("metadata", Spec.class).field("name"), doubt.written()))
                .orElseGet(() -> misnamed(Texts.shown(name)));
    }

    private static Violation misnamed(String shown) {
        var rule = Texts.Amiss.of(Rules.NAME_MESSAGE.substring("metadata.name ".length()));
        return new Violation("metadata.name", shown, rule.reason(), rule.fix());
    }

    /** What forbids the change from one valid specification to another, such as a claim that would shrink. */
    public static List<Violation> change(Spec before, Spec after) {
        return Judge.changes(RULES, before, after);
    }

    private static void header(JsonNode resource, List<Violation> wrong) {
        expect("apiVersion", API_VERSION, resource, wrong);
        expect("kind", KIND, resource, wrong);
        resource.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) {
                wrong.add(Texts.unknownOfResource(name, KNOWN));
            }
        });
    }

    private static void expect(String field, String expected, JsonNode resource, List<Violation> wrong) {
        var given = resource.path(field);
        if (given.isMissingNode() || given.isNull()) {
            wrong.add(new Violation(field, "", "is required", "write " + field + ": " + expected));
        } else if (!given.isTextual() || !given.asText().equals(expected)) {
            wrong.add(
                    new Violation(field, Texts.shown(given), "is not " + expected, "write " + field + ": " + expected));
        }
    }
}
