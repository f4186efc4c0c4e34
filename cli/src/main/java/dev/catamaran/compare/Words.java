package dev.catamaran.compare;

import dev.catamaran.map.Fidelity;
import java.util.Locale;

/** Numbers and grades in sentences. */
final class Words {
    private Words() {}

    /** {@code 1 field}, {@code 4 fields}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code 1 field is}, {@code 4 fields are}. */
    static String are(int number, String noun) {
        return count(number, noun) + (number == 1 ? " is" : " are");
    }

    /** A grade as an adjective. */
    static String of(Fidelity fidelity) {
        return fidelity.name().toLowerCase(Locale.ROOT);
    }
}
