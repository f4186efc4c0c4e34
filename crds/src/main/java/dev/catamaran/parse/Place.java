package dev.catamaran.parse;

import org.jspecify.annotations.Nullable;

/** Where in a document the binder is; its text is made only when something is wrong there. */
final class Place {
    private final @Nullable Place parent;
    private final String step;
    private final boolean element;

    private Place(@Nullable Place parent, String step, boolean element) {
        this.parent = parent;
        this.step = step;
        this.element = element;
    }

    static Place root(String name) {
        return new Place(null, name, false);
    }

    /** A field below. */
    Place field(String name) {
        return new Place(this, name, false);
    }

    /** An element of this list or an entry of this map: its key, or its index. */
    Place element(String key) {
        return new Place(this, key, true);
    }

    /** The path, such as {@code spec.ports[http].containerPort}. */
    @Override
    public String toString() {
        if (parent == null) {
            return step;
        }
        var before = parent.toString();
        var here = Texts.onOneLine(step);
        return element ? before + "[" + here + "]" : before.isEmpty() ? here : before + "." + here;
    }
}
