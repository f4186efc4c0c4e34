package dev.catamaran.walk;

import static dev.catamaran.walk.Finding.Fault.NEVER_CHANGED;

import dev.catamaran.map.Fidelity;
import dev.catamaran.map.Mapped;
import dev.catamaran.map.Note;
import dev.catamaran.shape.Shape.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes every place of every sample and looks whether a mapping's result changes with it, and whether its notes say
 * so. Results are compared with {@code equals}.
 */
public final class Walk<R extends Record> {
    private final Place root;
    private final Scope scope;
    private final SequencedMap<String, R> samples;
    private final Map<String, List<Tried<R>>> variants = new LinkedHashMap<>();
    private final Set<String> patterns;

    /** A change and the places of what it made. */
    private record Tried<R>(Variant<R> variant, Map<String, Node> nodes) {}

    /**
     * Which fields count; each by its path without keys.
     *
     * @param outside fields that no mapping maps, with everything below them
     * @param keys fields that only name an element: a change needs no effect
     * @param constant fields with one possible value
     */
    public record Scope(Set<String> outside, Set<String> keys, Set<String> constant) {
        /** All of them. */
        public static final Scope ALL = new Scope(Set.of(), Set.of(), Set.of());

        private boolean includes(Place place) {
            return !keys.contains(place.pattern())
                    && outside.stream().noneMatch(upper -> Place.covers(upper, place.pattern()));
        }
    }

    /**
     * What a walk found.
     *
     * @param grades what was noted of each field
     */
    public record Report(List<Finding> findings, Grades grades) {}

    /**
     * Makes the changes once, for any number of mappings.
     *
     * @param root how paths begin
     * @param valid whether a changed value could have come from a user
     */
    public Walk(Place root, Scope scope, SequencedMap<String, R> samples, Predicate<R> valid) {
        this.root = root;
        this.scope = scope;
        this.samples = samples;
        samples.forEach((name, sample) -> variants.put(
                name,
                Variants.of(sample, root).stream()
                        .filter(variant -> scope.includes(variant.at()) && valid.test(variant.value()))
                        .map(variant -> new Tried<>(variant, Truth.nodes(variant.value(), root)))
                        .toList()));
        var type = samples.firstEntry().getValue().getClass();
        this.patterns = Patterns.of(type, root.pattern()).keySet();
    }

    /** The faults of a mapping, each place and kind once, and the notes it made. */
    public Report over(Function<R, Mapped<?>> mapping) {
        var findings = new LinkedHashMap<String, Finding>();
        var grades = new Grades();
        samples.forEach((name, sample) -> {
            for (var finding : new Judgement(name, sample, mapping, grades).findings()) {
                findings.putIfAbsent(finding.path() + finding.fault(), finding);
            }
        });
        unchanged().forEach(finding -> findings.put(finding.path(), finding));
        return new Report(List.copyOf(findings.values()), grades);
    }

    /** Values that no change of any sample touched: what is not tried is not proven. */
    private List<Finding> unchanged() {
        var changed = new HashSet<>(scope.constant());
        variants.values()
                .forEach(all ->
                        all.forEach(tried -> changed.add(tried.variant().at().pattern())));
        var findings = new ArrayList<Finding>();
        samples.forEach((name, sample) -> Node.of(sample, root).stream()
                .filter(node -> node.shape() instanceof Scalar && scope.includes(node.place()))
                .filter(node -> changed.add(node.place().pattern()))
                .forEach(node -> findings.add(new Finding(name, node.place().pattern(), NEVER_CHANGED, ""))));
        return findings;
    }

    /** One sample under one mapping. */
    private final class Judgement {
        private final String name;
        private final R sample;
        private final Function<R, Mapped<?>> mapping;
        private final Grades grades;
        private final Mapped<?> before;
        private final List<Finding> findings = new ArrayList<>();

        Judgement(String name, R sample, Function<R, Mapped<?>> mapping, Grades grades) {
            this.name = name;
            this.sample = sample;
            this.mapping = mapping;
            this.grades = grades;
            this.before = mapping.apply(sample);
        }

        List<Finding> findings() {
            var nodes = Truth.nodes(sample, root);
            findings.addAll(Truth.of(name, nodes, patterns, before.notes()));
            grades.add(before.notes());
            constants(nodes.values());
            var changes = new LinkedHashMap<String, List<Verdict.Change>>();
            for (var tried : variants.getOrDefault(name, List.of())) {
                changes.computeIfAbsent(tried.variant().at().path(), _ -> new ArrayList<>())
                        .add(change(tried.variant(), tried.nodes()));
            }
            changes.forEach((path, all) -> {
                Verdict.of(name, path, all).ifPresent(findings::add);
                exact(nodes.get(path), all);
            });
            return findings;
        }

        private void exact(@Nullable Node node, List<Verdict.Change> changes) {
            if (node != null && !node.isAbsent() && changes.stream().anyMatch(Verdict.Change::isExact)) {
                grades.exact(node.place());
            }
        }

        private void constants(Collection<Node> nodes) {
            nodes.stream()
                    .filter(node -> scope.constant().contains(node.place().pattern()))
                    .filter(node ->
                            noted(before.notes(), List.of(node.place().path())).isEmpty())
                    .forEach(node -> grades.exact(node.place()));
        }

        private Verdict.Change change(Variant<R> variant, Map<String, Node> nodes) {
            var after = mapping.apply(variant.value());
            var which = name + " with " + variant.at().path() + " " + variant.change();
            findings.addAll(Truth.of(which, nodes, patterns, after.notes()));
            grades.add(after.notes());
            var notes = Stream.concat(before.notes().stream(), after.notes().stream())
                    .toList();
            return new Verdict.Change(
                    variant.change(),
                    !before.value().equals(after.value()),
                    variant.byDefault(),
                    noted(before.notes(), List.of(variant.at().path())),
                    noted(notes, variant.subjects()));
        }
    }

    private static Set<Fidelity> noted(List<Note> notes, List<String> paths) {
        return notes.stream()
                .filter(note -> paths.stream().anyMatch(path -> Place.covers(note.path(), path)))
                .map(Note::fidelity)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
