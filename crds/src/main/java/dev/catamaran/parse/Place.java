package dev.catamaran.parse;

import org.jspecify.annotations.Nullable;

/** Where in a document the binder is; its text is made only when something is wrong there. */
final class Place {
    private final @Nullable Place parent;
    private final String step;
    private final boolean element;
    private final Class<? extends Record> model;

    private Place(@Nullable Place parent, String step, boolean element, Class<? extends Record> model) {
        this.parent = parent;
        this.step = step;
        this.element = element;
        this.model = model;
    }

    /** The first step; {@code model} is what is read there. */
    static Place root(String name, Class<? extends Record> model) {
        return new Place(null, name, false, model);
    }

    /** A field below. */
    Place field(String name) {
        return new Place(this, name, false, model);
    }

    /** An element of this list or an entry of this map: its key, or its index. */
    Place element(String key) {
        return new Place(this, key, true, model);
    }

    /** What is read at the first step. */
    Class<? extends Record> model() {
        return model;
    }

    /** The path of the field in the model, such as {@code spec.ports[].containerPort}. */
    String general() {
        if (parent == null) {
            return step;
        }
        return parent.general() + (element ? "[]" : "." + step);
    }

    /** How something is written here: after its key, or as an entry of a list. */
    String written(String value) {
        return (element ? "- " : Texts.onOneLine(step) + ": ") + value;
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
