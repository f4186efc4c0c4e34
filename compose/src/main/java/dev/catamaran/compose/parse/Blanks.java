package dev.catamaran.compose.parse;

import dev.catamaran.compose.form.Form.Section;
import dev.catamaran.compose.tree.Mapping;
import java.util.ArrayList;
import java.util.Optional;

/** Inlined records of which no key is written. Most are, in most services: one of a kind stands for all. */
final class Blanks {
    private static final ClassValue<Optional<Object>> BLANKS = new ClassValue<>() {
        @Override
        protected Optional<Object> computeValue(Class<?> type) {
            return make(new Section(type));
        }
    };

    private Blanks() {}

    /** The record of a section; empty if one of its keys is written, or if it says something without any. */
    static Optional<Object> of(Section section, Mapping tree) {
        return isWritten(section, tree) ? Optional.empty() : BLANKS.get(section.type());
    }

    private static boolean isWritten(Section section, Mapping tree) {
        var keys = section.keys();
        for (var key : tree.entries().keySet()) {
            if (keys.containsKey(key)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Object> make(Section section) {
        var components = new ArrayList<Object>();
        for (var field : section.fields()) {
            var component = switch (field.place()) {
                case ORIGIN, EXTENSIONS -> Optional.empty();
                case KEY -> field.required() ? Optional.empty() : Optional.<Object>of(SectionWalk.unwritten(field));
                case INLINE -> field.form() instanceof Section inner ? make(inner) : Optional.empty();
            };
            component.ifPresent(components::add);
        }
        return components.size() == section.fields().size() ? Optional.of(section.make(components)) : Optional.empty();
    }
}
