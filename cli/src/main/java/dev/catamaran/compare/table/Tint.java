package dev.catamaran.compare.table;

/** A colour of a terminal; the table's words say the same without it. */
public enum Tint {
    None(""),
    Bold("1"),
    Faint("2"),
    Red("31"),
    Green("32"),
    Yellow("33"),
    Magenta("35");

    private final String code;

    Tint(String code) {
        this.code = code;
    }

    /** The text in this colour, or as it is. */
    public String on(String text, boolean colour) {
        return !colour || this == None || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
