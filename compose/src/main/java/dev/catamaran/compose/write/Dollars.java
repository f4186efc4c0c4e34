package dev.catamaran.compose.write;

/** Texts that are read again: interpolation takes {@code $$} for {@code $}. */
final class Dollars {
    private Dollars() {}

    static String doubled(String text) {
        return text.replace("$", "$$");
    }
}
