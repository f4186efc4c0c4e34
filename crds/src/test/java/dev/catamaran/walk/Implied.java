package dev.catamaran.walk;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Fields that one hull need not be told of, because what they ask for is so anyway: a change there changes nothing and
 * loses nothing. A short list that a person answers for; the walk sees that each of them is needed and true.
 *
 * @param patterns the fields, by their paths without keys
 * @param reason why it is so anyway, in words
 * @param where of which of them it is true: a resource and the path of a place in it
 */
public record Implied<R>(Set<String> patterns, String reason, BiPredicate<R, String> where) {
    /** The entry that speaks of a place; none where a change has to show. */
    static <R> List<Implied<R>> at(Place place, R resource, List<Implied<R>> all) {
        return all.stream()
                .filter(one ->
                        one.patterns().contains(place.pattern()) && one.where().test(resource, place.path()))
                .toList();
    }
}
