package dev.catamaran.compose.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;

/** What chance decides while a project is made up. */
record Choice(RandomGenerator random) {
    private static final List<String> TEXTS = List.of(
            "a",
            "true",
            "10",
            "0.5",
            "null",
            "two words",
            "ü",
            "a=b",
            "#x",
            "-",
            "$$HOME",
            "${UNSET:-d}",
            "C:\\x",
            "it's",
            "");

    /** Keys and values in turn; they stay in this order, so that a seed makes the same project again. */
    static Map<String, Object> map(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var index = 0; index < keysAndValues.length; index += 2) {
            map.put(keysAndValues[index].toString(), keysAndValues[index + 1]);
        }
        return map;
    }

    boolean chance(int inTen) {
        return random.nextInt(10) < inTen;
    }

    int number(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    /** One of the values; lists and maps among them are taken as they are. */
    Object of(Object... values) {
        return values[random.nextInt(values.length)];
    }

    String word(String... words) {
        return words[random.nextInt(words.length)];
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** Up to so many items, each made from its index. */
    List<Object> list(int most, IntFunction<Object> item) {
        var items = new ArrayList<>();
        for (var index = random.nextInt(most + 1); index > 0; index--) {
            items.add(item.apply(index));
        }
        return items;
    }

    /** Some of the keys with their values. */
    Map<String, Object> some(int inTen, Map<String, ?> all) {
        var chosen = new LinkedHashMap<String, Object>();
        all.forEach((key, value) -> {
            if (chance(inTen)) {
                chosen.put(key, value);
            }
        });
        return chosen;
    }

    /** Keys with values, as a mapping or as a list of {@code KEY=value}. */
    Object pairs(String prefix) {
        var map = new LinkedHashMap<String, Object>();
        for (var index = number(0, 3); index > 0; index--) {
            map.put(prefix + index, text());
        }
        return chance(5)
                ? map
                : map.entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + pair.getValue())
                        .toList();
    }
}
