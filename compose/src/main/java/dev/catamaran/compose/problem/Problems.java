package dev.catamaran.compose.problem;

import dev.catamaran.compose.problem.Problem.Severity;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Collects what is to be said, each thing once, sorted by place; of a file that is wrong all over the first thousand
 * things, refusals before all others. Handed to every step as its last parameter.
 */
public final class Problems {
    private static final int MOST = 1000;
    private static final int LONGEST_VALUE = 60;

    private final SortedSet<Problem> refusals = new TreeSet<>();
    private final SortedSet<Problem> others = new TreeSet<>();
    private final Set<Origin> unknown = new HashSet<>();
    private boolean tooMuch;

    /** A value that Compose refuses. */
    public void invalid(Node value, String path, String reason, String fix) {
        add(new Problem(Severity.INVALID, value.origin(), path, told(value), reason, fix));
    }

    /** Something that Compose refuses and that has no value to show. */
    public void invalid(Origin origin, String path, String reason, String fix) {
        add(new Problem(Severity.INVALID, origin, path, "", reason, fix));
    }

    /** Of something there is more than is read of it: no step goes on, for it would take too long. */
    public void tooMuch(Origin origin, String path, String reason, String fix) {
        invalid(origin, path, reason, fix);
        tooMuch = true;
    }

    /** A value that nobody can know: what else Compose would refuse there is not told. */
    public void unknown(Origin origin, String path, String reason, String fix) {
        invalid(origin, path, reason, fix);
        unknown.add(origin);
    }

    /** Whether a value is one that nobody can know. */
    public boolean isUnknown(Node value) {
        return unknown.contains(value.origin());
    }

    /** Something out of date. */
    public void obsolete(Origin origin, String path, String reason, String fix) {
        add(new Problem(Severity.OBSOLETE, origin, path, "", reason, fix));
    }

    /** Something that nobody said and that Compose fills in. */
    public void assumed(Origin origin, String path, String reason, String fix) {
        add(new Problem(Severity.ASSUMED, origin, path, "", reason, fix));
    }

    /** Something without an effect. */
    public void ignored(Origin origin, String path, String reason, String fix) {
        add(new Problem(Severity.IGNORED, origin, path, "", reason, fix));
    }

    /** Whether Compose refuses the file. */
    public boolean refused() {
        return !refusals.isEmpty();
    }

    /** Whether no more refusals are kept, so that looking for a good word is in vain. */
    public boolean isFull() {
        return refusals.size() >= MOST;
    }

    /** Whether to go on is in vain: Compose refuses the file, and nothing more is kept or there is too much of it. */
    public boolean isOver() {
        return tooMuch || isFull();
    }

    /** All, sorted by place. */
    public List<Problem> all() {
        var all = new TreeSet<>(refusals);
        all.addAll(others);
        return List.copyOf(all);
    }

    /** What was found elsewhere. */
    public void addAll(Problems more) {
        more.refusals.forEach(this::add);
        more.others.forEach(this::add);
        unknown.addAll(more.unknown);
        tooMuch |= more.tooMuch;
    }

    private void add(Problem problem) {
        if (isFull() || unknown.contains(problem.origin())) {
            return;
        }
        var kept = problem.severity() == Severity.INVALID ? refusals : others;
        kept.add(problem);
        if (refusals.size() + others.size() > MOST) {
            others.removeLast();
        }
    }

    private static String told(Node value) {
        if (!(value instanceof Scalar scalar)) {
            return "";
        }
        var text = scalar.text();
        return text.length() <= LONGEST_VALUE ? line(text) : line(text.substring(0, LONGEST_VALUE - 1)) + "…";
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
