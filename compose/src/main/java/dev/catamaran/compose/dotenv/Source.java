package dev.catamaran.compose.dotenv;

/**
 * A file.
 *
 * @param name as messages show it
 * @param text what it holds, without a byte order mark
 */
public record Source(String name, String text) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Drops a byte order mark. */
    public Source {
        text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
