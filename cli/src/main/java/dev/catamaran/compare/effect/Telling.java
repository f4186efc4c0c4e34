package dev.catamaran.compare.effect;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.plan.Private;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Differences in words. */
final class Telling {
    private static final int MOST = 3;
    private static final int LONGEST = 40;

    private Telling() {}

    /**
     * One place with its value, or the names of several; what is only derived is left out beside what is not.
     *
     * @param hidden whether no value may be shown
     */
    static Optional<String> of(List<Difference> differences, boolean hidden) {
        var meant =
                differences.stream().filter(Predicate.not(Difference::derived)).toList();
        var told = meant.isEmpty() ? differences : meant;
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var value = told.size() == 1 && !hidden ? value(told.getFirst()) : "";
        var more = told.size() > MOST ? " and " + (told.size() - MOST) + " more" : "";
        return Optional.of(names(told.subList(0, Math.min(MOST, told.size()))) + value + more);
    }

    /** An object is named once for all its places. */
    private static String names(List<Difference> told) {
        var text = new StringBuilder();
        for (var i = 0; i < told.size(); i++) {
            var place = place(told.get(i));
            var title = told.get(i).object().title();
            if (i > 0 && told.get(i - 1).object().title().equals(title)) {
                text.append(", ").append(place);
            } else {
                text.append(i > 0 ? "; " : "").append(title);
                text.append(title.isEmpty() || place.isEmpty() ? "" : ": ").append(place);
            }
        }
        return text.toString();
    }

    /** The last two steps, and more where others end in the same ones. */
    private static String place(Difference difference) {
        var steps = difference.steps();
        var object = difference.object();
        var said = said(steps, object);
        return IntStream.rangeClosed(Math.min(2, said.size()), said.size())
                .mapToObj(count -> said.subList(said.size() - count, said.size()))
                .filter(end -> Elements.places(object.tree()).stream()
                                .filter(place -> ends(said(place, object), end))
                                .count()
                        == 1)
                .findFirst()
                .map(end -> String.join(".", end))
                .orElse(String.join(".", steps));
    }

    private static List<String> said(List<String> steps, HullObject object) {
        return steps.stream().dropWhile(object.unsaid()::contains).toList();
    }

    private static boolean ends(List<String> steps, List<String> end) {
        return steps.size() >= end.size()
                && steps.subList(steps.size() - end.size(), steps.size()).equals(end);
    }

    private static String value(Difference difference) {
        JsonNode value = difference.value();
        var isPrivate =
                difference.steps().stream().map(step -> step.split("\\[", 2)[0]).anyMatch(Private::named);
        if (!value.isValueNode() || isPrivate) {
            return "";
        }
        var text = value.asText().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return " "
                + (text.codePointCount(0, text.length()) > LONGEST
                        ? text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…"
                        : text);
    }
}
