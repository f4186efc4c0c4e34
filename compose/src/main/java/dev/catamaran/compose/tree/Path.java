package dev.catamaran.compose.tree;

import java.util.ArrayDeque;
import java.util.List;

/** The keys that lead to a value, as messages print them: {@code services.web.ports[0]}. */
public sealed interface Path {
    /** So much of a key is shown: no name is longer that people write. */
    int LONGEST = 200;

    /** The file as a whole. */
    static Path root() {
        return new Root();
    }

    /** Nothing led here. */
    record Root() implements Path {
        @Override
        public String toString() {
            return "";
        }
    }

    /** A key of a mapping. */
    record Key(Path parent, String key) implements Path {
        @Override
        public String toString() {
            var shown = key.length() <= LONGEST ? key : key.substring(0, LONGEST) + "…";
            return parent instanceof Root ? shown : parent + "." + shown;
        }
    }

    /**
     * An item of a sequence.
     *
     * @param index from 0
     */
    record Item(Path parent, int index) implements Path {
        @Override
        public String toString() {
            return parent + "[" + index + "]";
        }
    }

    /** The path of a key below this one. */
    default Path key(String key) {
        return new Key(this, key);
    }

    /** The path of an item below this one. */
    default Path item(int index) {
        return new Item(this, index);
    }

    /** The keys from the root on; an item is {@code []}, whatever its index. */
    default List<String> segments() {
        var segments = new ArrayDeque<String>();
        var path = this;
        while (!(path instanceof Root)) {
            path = switch (path) {
                case Root root -> root;
                case Key(var parent, var key) -> {
                    segments.addFirst(key);
                    yield parent;
                }
                case Item(var parent, var _) -> {
                    segments.addFirst("[]");
                    yield parent;
                }
            };
        }
        return List.copyOf(segments);
    }
}
