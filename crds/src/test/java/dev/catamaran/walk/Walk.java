package dev.catamaran.walk;

import static dev.catamaran.walk.Finding.Fault.IMPLIED_NEEDLESSLY;
import static dev.catamaran.walk.Finding.Fault.NEVER_CHANGED;

import dev.catamaran.map.Fidelity;
import dev.catamaran.map.Mapped;
import dev.catamaran.map.Note;
import dev.catamaran.shape.Shape;
import dev.catamaran.shape.Shape.Group;
import dev.catamaran.shape.Shape.ListOf;
import dev.catamaran.shape.Shape.MapOf;
import dev.catamaran.shape.Shape.Maybe;
import dev.catamaran.shape.Shape.Scalar;
import dev.catamaran.shape.Shape.Union;
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
    private final Set<String> pinned = new HashSet<>();
    private final Set<String> patterns;

    /** A change and the places of what it made. */
    private record Tried<R>(Variant<R> variant, Map<String, Node> nodes) {}

    /**
     * Which fields count; each by its path without keys.
     *
     * @param outside fields that no mapping maps, with everything below them
     * @param constant fields with one possible value
     */
    public record Scope(Set<String> outside, Set<String> constant) {
        /** All of them. */
        public static final Scope ALL = new Scope(Set.of(), Set.of());

        private boolean includes(Place place) {
            return outside.stream().noneMatch(upper -> Place.covers(upper, place.pattern()));
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
                        .filter(variant -> scope.includes(variant.at()) && isValid(variant, valid))
                        .map(variant -> new Tried<>(variant, Truth.nodes(variant.value(), root)))
                        .toList()));
        var type = samples.firstEntry().getValue().getClass();
        this.patterns = Patterns.of(type, root.pattern()).keySet();
    }

    private boolean isValid(Variant<R> variant, Predicate<R> valid) {
        var isValid = valid.test(variant.value());
        if (!isValid) {
            pinned.add(variant.at().path());
        }
        return isValid;
    }

    /** The faults of a mapping, each place and kind once, and the notes it made. */
    public Report over(Function<R, Mapped<?>> mapping) {
        return over(mapping, List.of());
    }

    /** The same for a hull that need not be told of some fields. */
    public Report over(Function<R, Mapped<?>> mapping, List<Implied<R>> implied) {
        var findings = new LinkedHashMap<String, Finding>();
        var grades = new Grades();
        samples.forEach((name, sample) -> {
            for (var finding : new Judgement(name, sample, mapping, implied, grades).findings()) {
                findings.putIfAbsent(finding.path() + finding.fault(), finding);
            }
        });
        for (var one : implied) {
            one.patterns().stream()
                    .filter(pattern -> !grades.implied(pattern).contains(one.reason()))
                    .forEach(pattern ->
                            findings.put(pattern, new Finding("", pattern, IMPLIED_NEEDLESSLY, one.reason())));
        }
        unchanged().forEach(finding -> findings.put(finding.path(), finding));
        return new Report(List.copyOf(findings.values()), grades);
    }

    /**
     * Values that no change of any sample touched: what is not tried is not proven. One that other fields pin, such as
     * the name of a port that a check asks, has to be changed where it is free.
     */
    private List<Finding> unchanged() {
        var paths = new HashSet<String>();
        var free = new HashSet<String>();
        variants.values().stream().flatMap(List::stream).forEach(tried -> {
            paths.add(tried.variant().at().path());
            free.add(tried.variant().at().pattern());
        });
        var findings = new ArrayList<Finding>();
        samples.forEach((name, sample) -> Node.of(sample, root).stream()
                .filter(node -> isValue(node.shape()))
                .map(Node::place)
                .filter(scope::includes)
                .filter(place -> !free.contains(place.pattern()) || !pinned.contains(place.path()))
                .filter(place -> !scope.constant().contains(place.pattern()) && paths.add(place.path()))
                .forEach(place -> findings.add(new Finding(name, place.path(), NEVER_CHANGED, ""))));
        return findings;
    }

    /** Whether changes are made at the place itself; those of a group or a union are made at its fields. */
    private static boolean isValue(Shape shape) {
        return switch (shape) {
            case Scalar _, ListOf _, MapOf _, Maybe _ -> true;
            case Group _, Union _ -> false;
        };
    }

    /** One sample under one mapping. */
    private final class Judgement {
        private final String name;
        private final R sample;
        private final Function<R, Mapped<?>> mapping;
        private final List<Implied<R>> implied;
        private final Grades grades;
        private final Mapped<?> before;
        private final List<Finding> findings = new ArrayList<>();

        Judgement(String name, R sample, Function<R, Mapped<?>> mapping, List<Implied<R>> implied, Grades grades) {
            this.name = name;
            this.sample = sample;
            this.mapping = mapping;
            this.implied = implied;
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
            var anyway = Implied.at(variant.at(), sample, implied);
            anyway.forEach(one -> grades.implied(variant.at().pattern(), one.reason()));
            return new Verdict.Change(
                    variant.change(),
                    !before.value().equals(after.value()),
                    variant.byDefault(),
                    noted(before.notes(), List.of(variant.at().path())),
                    noted(notes, variant.subjects()),
                    !anyway.isEmpty());
        }
    }

    private static Set<Fidelity> noted(List<Note> notes, List<String> paths) {
        return notes.stream()
                .filter(note -> paths.stream().anyMatch(path -> Place.covers(note.path(), path)))
                .map(Note::fidelity)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
