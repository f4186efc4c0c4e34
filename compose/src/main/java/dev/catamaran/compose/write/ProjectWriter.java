package dev.catamaran.compose.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.compose.form.Forms;
import dev.catamaran.compose.model.Project;
import dev.catamaran.parse.document.Yaml;

/** Writes a project in its canonical form, with what its services do not use left away, as {@code config} does. */
public final class ProjectWriter {
    private ProjectWriter() {}

    /** As {@code docker compose config --format json} prints it; each {@code $} is doubled. */
    public static ObjectNode json(Project project) {
        return tree(project, Style.JSON);
    }

    /** As {@code docker compose config} prints it; each {@code $} is doubled. */
    public static String yaml(Project project) {
        return Yaml.write(tree(project, Style.YAML));
    }

    private static ObjectNode tree(Project project, Style style) {
        var tree = new RecordWriter(style).section(Forms.of(Project.class), Used.of(project));
        if (style == Style.JSON) {
            tree.remove("models");
            project.extensions()
                    .entries()
                    .forEach((key, value) -> tree.set(Dollars.doubled(key), Nodes.of(value, style)));
        }
        return tree;
    }
}
