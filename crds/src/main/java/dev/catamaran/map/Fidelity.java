package dev.catamaran.map;

/** How well a hull keeps a field's promise, from the best to the worst. */
public enum Fidelity {
    /** The same effect through a native field. */
    EXACT('='),
    /** The same effect because Catamaran does extra work. */
    EMULATED('+'),
    /** A native field that behaves differently; the reason says how. */
    APPROXIMATE('~'),
    /** No effect. */
    LOST('x'),
    /** Security is weaker than asked: refused unless {@code spec.fidelity.accept} lists the path. */
    WEAKENED('!');

    private final char symbol;

    Fidelity(char symbol) {
        this.symbol = symbol;
    }

    /** The mark in tables. */
    public char symbol() {
        return symbol;
    }
}
